import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import type { HtmlPage } from '../publish/html-page.ts';

/**
 * The links of a Markdown copy that its page does not hold: each address, read back from the copy, must be one of the page's
 * own, which the check of the site's links has followed.
 *
 * @param from the path that the links of the copy are relative to
 */
export function findWrongLinks(markdown: string, from: string, page: HtmlPage): string[] {
  const known = new Set(page.links.map(({ address }) => absolute(address, page.path)));
  const wrong: string[] = [];
  visit(fromMarkdown(markdown), ['link', 'definition'], (node) => {
    if ('url' in node && typeof node.url === 'string' && !known.has(absolute(node.url, from))) wrong.push(node.url);
  });
  return wrong;
}

function absolute(address: string, path: string): string {
  return new URL(address, new URL(path, 'site://root/')).href;
}
