import type { HtmlPage } from '../publish/html-page.ts';
import type { PageRecord } from './section-record.ts';

/** The addresses of sections that no finished page holds: `about-images/#boot-sources`. */
export function missingPlaces(records: readonly PageRecord[], pages: readonly HtmlPage[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return records.flatMap(({ path, sections }) => {
    const page = byPath.get(path);
    if (page === undefined) return [path];
    return sections.filter(({ id }) => id !== '' && !page.ids.has(id)).map(({ id }) => `${path}#${id}`);
  });
}
