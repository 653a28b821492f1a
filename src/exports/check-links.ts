import type { HtmlPage } from '../publish/html-page.ts';
import { rootedAddresses } from './to-markdown.ts';

/**
 * The links of a Markdown copy that its page does not hold: each address within the site, read back from the copy, must be one
 * of the page's own, which the check of the site's links has followed.
 *
 * @param markdown as `toMarkdown` gives it
 */
export function findWrongLinks(markdown: string, page: HtmlPage): string[] {
  const known = new Set(page.links.map(({ address }) => absolute(address, page.path)));
  return rootedAddresses(markdown).filter((address) => !known.has(absolute(address, '')));
}

function absolute(address: string, path: string): string {
  return new URL(address, new URL(path, 'site://root/')).href;
}
