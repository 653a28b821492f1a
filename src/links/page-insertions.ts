import type { Insertion } from '../offline/relative-page.ts';
import { relativeAddress } from '../offline/relative-address.ts';
import type { HtmlPage } from '../publish/html-page.ts';
import { escapeHtml, jsonInHtml } from './html-text.ts';
import type { OldIds } from './old-ids.ts';
import type { LinkTable } from './table.ts';

/** Id of the element that pages which resolve addresses themselves leave for the table. */
const tableElement = 'links-table';

/**
 * What a finished page is given so that its old addresses work: an empty element for each id that a section
 * had before (the browser goes to it without a script), the list of the sections that stand in other pages now, and, where
 * the page has a place for it, the table.
 *
 * @param titles address → title
 */
export function pageInsertions(page: HtmlPage, oldIds: OldIds | undefined, titles: ReadonlyMap<string, string>, table: LinkTable): Insertion[] {
  const insertions: Insertion[] = [];
  for (const [id, [place]] of page.ids) {
    if (place === undefined) continue;
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
  return `<section class="moved-sections" aria-label="Sections that moved"><p>This section is in another page now:</p><ul>${items.join('')}</ul></section>`;
}
