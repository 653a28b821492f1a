import type { Element, ElementContent, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { relativeAddress } from '../offline/relative-address.ts';
import { select, textOf } from '../markdown/hast.ts';

/** What is for the eye, or for a script. */
const left = new Set(['script', 'style', 'template', 'noscript', 'button', 'input', 'select', 'textarea', 'dialog']);

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
  const heading: Element = { type: 'element', tagName: 'h1', properties: {}, children: [{ type: 'text', value: title }] };
  const tree: Root = { type: 'root', children: [heading, ...text.flatMap((node) => adapt(node, path))] };
  return write(toMdast(tree), { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', rule: '-', fences: true });
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

function adapt(node: ElementContent, path: string): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [{ type: 'text', value: node.value }] : [];
  const { tagName, properties } = node;
  const names = Array.isArray(properties['className']) ? properties['className'] : [];
  if (left.has(tagName) || names.includes('heading-link') || 'dataPagefindIgnore' in properties) return [];
  if (tagName === 'svg') return drawing(node);
  const children = node.children.flatMap((child) => adapt(child, path));
  if (tagName === 'td' || tagName === 'th') return [{ type: 'element', tagName, properties, children: inOneLine(children) }];
  if (tagName === 'a') return [{ type: 'element', tagName, properties: { href: address(String(properties['href'] ?? ''), path) }, children }];
  if (tagName === 'pre') return [{ type: 'element', tagName, properties, children: children.map((child) => withLanguage(child, properties['dataLanguage'])) }];
  if (names.includes('version-label')) return [{ type: 'element', tagName: tagName === 'p' ? 'p' : 'span', properties: {}, children: [strong(children)] }];
  return [{ type: 'element', tagName, properties, children }];
}

function address(href: string, path: string): string {
  if (href.startsWith('#')) return `${root}/${path}${href}`;
  return href.startsWith('/') && !href.startsWith('//') ? root + href : href;
}

/** The page names a block's language on its `pre`; the converter looks for it on the `code`. */
function withLanguage(child: ElementContent, language: unknown): ElementContent {
  const className = typeof language === 'string' ? [`language-${language}`] : [];
  return child.type === 'element' ? { ...child, properties: { className } } : child;
}

/** A cell is one line in Markdown: what stands below each other in the page stands behind each other, with semicolons between. */
function inOneLine(cell: readonly ElementContent[]): ElementContent[] {
  const parts = cell.some(isBlock) ? cell.filter((child) => child.type !== 'text' || child.value.trim() !== '') : cell;
  return parts.flatMap((child, i): ElementContent[] => {
    if (!isBlock(child)) return [child];
    return [...(i === 0 ? [] : [{ type: 'text' as const, value: '; ' }]), { type: 'element', tagName: 'span', properties: child.properties, children: child.children }];
  });
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'div';
}

function drawing(svg: Element): ElementContent[] {
  const words = select(svg, ({ tagName }) => tagName === 'desc').map(textOf).join(' ');
  return words === '' ? [] : [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: words }] }];
}

function strong(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'strong', properties: {}, children };
}
