import type { Insertion } from '../offline/relative-page.ts';
import { relativeAddress } from '../offline/relative-address.ts';
import type { HtmlPage } from '../publish/html-page.ts';
import { escapeHtml, jsonInHtml } from './html-text.ts';
import type { OldIds } from './old-ids.ts';
import type { LinkTable } from './table.ts';

/** Id of the element that pages which resolve addresses themselves leave for the table. */
export const tableElement = 'links-table';

/**
 * What a finished page is given so that its old addresses work: its short codes, an empty element for each id that a section
 * had before (the browser goes to it without a script), the list of the sections that stand in other pages now, and, where
 * the page has a place for it, the table.
 *
 * @param codes address → short code
 * @param titles address → title
 */
export function pageInsertions(page: HtmlPage, oldIds: OldIds | undefined, codes: ReadonlyMap<string, string>, titles: ReadonlyMap<string, string>, table: LinkTable): Insertion[] {
  const insertions: Insertion[] = [];
  const pageCode = codes.get(page.path);
  const title = /<h1(?=[\s>])/.exec(page.html);
  if (pageCode !== undefined && title !== null) insertions.push({ offset: title.index + '<h1'.length, text: ` data-code="${pageCode}"` });
  for (const [id, [place]] of page.ids) {
    if (place === undefined) continue;
    const code = codes.get(`${page.path}#${id}`);
    if (code !== undefined) insertions.push({ offset: place.offset, text: `data-code="${code}" ` });
    const free = (oldIds?.aliases.get(id) ?? []).filter((oldId) => !page.ids.has(oldId));
    if (free.length > 0) insertions.push({ offset: place.inside, text: free.map((oldId) => `<span class="alias" id="${escapeHtml(oldId)}"></span>`).join('') });
    if (id === tableElement) insertions.push({ offset: place.inside, text: jsonInHtml(table) });
  }
  const moved = [...(oldIds?.moved ?? [])].filter(([oldId]) => !page.ids.has(oldId));
  if (moved.length > 0) insertions.push({ offset: page.html.lastIndexOf('</main>'), text: movedSections(page.path, moved, titles) });
  return insertions;
}

function movedSections(path: string, moved: readonly (readonly [string, string])[], titles: ReadonlyMap<string, string>): string {
  const items = moved.map(([oldId, target]) => {
    const title = titles.get(target) ?? target;
    return `<li id="${escapeHtml(oldId)}"><a href="${escapeHtml(relativeAddress(`/${target}`, path))}">${escapeHtml(title)}</a></li>`;
  });
  return `<section class="moved-sections" data-pagefind-ignore aria-label="Sections that moved"><p>This section is in another page now:</p><ul>${items.join('')}</ul></section>`;
}
