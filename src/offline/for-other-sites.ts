/**
 * True for a file that only programs of other sites ask for, by the site's full address: pictures for shared links, the list for
 * search engines, the feed, the description for a browser's search field. No reader opens one, and together they weigh as much as the site.
 */
export function isForOtherSites(file: string): boolean {
  return /^(?:cards\/.*|sitemap[^/]*\.xml|feed\.xml|opensearch\.xml)$/.test(file);
}
