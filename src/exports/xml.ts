import { escapeXml } from '../figures/svg.ts';
import type { PageSource } from './page-source.ts';

/** A page with the day that it was changed last, `2026-11-21`, where that is known. */
export interface DatedPage extends PageSource {
  readonly changed: string | undefined;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Every page of the site (sitemaps.org). */
export function writeSitemap(pages: readonly DatedPage[], site: string): string {
  const urls = pages.map(({ path, changed }) => `<url><loc>${escapeXml(site + path)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`);
  return `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** The pages that were changed last, newest first (RFC 4287). */
export function writeFeed(pages: readonly DatedPage[], site: string, built: string): string {
  const newest = pages
    .flatMap((page) => (page.changed === undefined ? [] : [{ ...page, changed: page.changed }]))
    .sort((a, b) => (a.changed === b.changed ? 0 : a.changed < b.changed ? 1 : -1))
    .slice(0, 30);
  const entries = newest.map(
    ({ path, title, description, changed }) =>
      `<entry><id>${escapeXml(site + path)}</id><title>${escapeXml(title)}</title><updated>${changed}T00:00:00Z</updated><link href="${escapeXml(site + path)}"/><summary>${escapeXml(description)}</summary></entry>`,
  );
  return `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">\n<id>${escapeXml(site)}</id>\n<title>MAAS image docs</title>\n<author><name>MAAS image docs</name></author>\n<updated>${newest[0]?.changed ?? built}T00:00:00Z</updated>\n<link rel="self" href="${escapeXml(site)}feed.xml"/>\n<link href="${escapeXml(site)}"/>\n${entries.join('\n')}\n</feed>\n`;
}

/** How a browser searches the site from its address bar (OpenSearch 1.1). */
export function writeOpenSearch(site: string): string {
  return `${declaration}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n<ShortName>MAAS images</ShortName>\n<Description>Search the documentation of MAAS images</Description>\n<InputEncoding>UTF-8</InputEncoding>\n<Image type="image/svg+xml">${escapeXml(site)}icon.svg</Image>\n<Url type="text/html" template="${escapeXml(site)}?search={searchTerms}"/>\n</OpenSearchDescription>\n`;
}
