import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Options } from 'mdast-util-to-markdown';
import { relativeAddress } from '../offline/relative-address.ts';
import { pageMdast } from './page-mdast.ts';
import { plainTextHandler } from './plain-text.ts';

/** How every page is written. */
const options: Options = { extensions: [gfmToMarkdown({ tablePipeAlign: false }), { handlers: { text: plainTextHandler() } }], bullet: '-', rule: '-', fences: true };

/** What stands before an address of the site while nobody knows where the copy will lie; no real address starts so. */
const root = 'site://root';
const rootedAddress = /site:\/\/root(\/[^\s)>]*)/g;

/**
 * A page as Markdown: its title, then its text. A drawing stands as what it shows, in words. Links lead to the pages as HTML, whose
 * sections have lasting ids; those within the site start with `site://root/`; `linkFrom` makes them relative.
 *
 * @param path of the page
 * @param text what the page says, its addresses starting at the site's root
 */
export function toMarkdown(path: string, title: string, text: readonly ElementContent[]): string {
  const address = (href: string) => {
    if (href.startsWith('#')) return `${root}/${path}${href}`;
    return href.startsWith('/') && !href.startsWith('//') ? root + href : href;
  };
  const tree: Root = { type: 'root', children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }, ...pageMdast(text, address)] };
  return write(tree, options);
}

/**
 * A copy with its links relative to a place.
 *
 * @param from a path from the site's root: `''`, `how-to/import-images/`
 */
export function linkFrom(markdown: string, from: string): string {
  return markdown.replace(rootedAddress, (_, address: string) => relativeAddress(address, from));
}

/** The addresses within the site that a copy holds, each starting at the root. */
export function rootedAddresses(markdown: string): string[] {
  return [...markdown.matchAll(rootedAddress)].map(([, address = '']) => address);
}
