import type { Element, ElementContent, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { relativeAddress } from '../offline/relative-address.ts';
import { select, textOf } from './hast.ts';
import type { PageSource } from './page-source.ts';

/** What is for the eye, or for a script. */
const left = new Set(['script', 'style', 'template', 'noscript', 'button', 'input', 'select', 'textarea', 'dialog']);

/**
 * A page as Markdown: its title, then its text. A drawing stands as what it shows, in words. Links lead to the pages as HTML, whose
 * sections have lasting ids.
 *
 * @param from what the links are relative to, a path from the site's root: `''`, `how-to/import-images/`
 */
export function toMarkdown({ path, title, text }: PageSource, from: string): string {
  const heading: Element = { type: 'element', tagName: 'h1', properties: {}, children: [{ type: 'text', value: title }] };
  const tree: Root = { type: 'root', children: [heading, ...text.flatMap((node) => adapt(node, path, from))] };
  return write(toMdast(tree), { extensions: [gfmToMarkdown()], bullet: '-', rule: '-', fences: true });
}

function adapt(node: ElementContent, path: string, from: string): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  const { tagName, properties } = node;
  const names = Array.isArray(properties['className']) ? properties['className'] : [];
  if (left.has(tagName) || names.includes('heading-link') || 'dataPagefindIgnore' in properties) return [];
  if (tagName === 'svg') return drawing(node);
  const children = node.children.flatMap((child) => adapt(child, path, from));
  if (tagName === 'a') return [{ ...node, properties: { href: address(String(properties['href'] ?? ''), path, from) }, children }];
  if (tagName === 'pre') return [{ ...node, children: children.map((child) => withLanguage(child, properties['dataLanguage'])) }];
  if (names.includes('version-label')) return [{ type: 'element', tagName: node.tagName === 'p' ? 'p' : 'span', properties: {}, children: [strong(children)] }];
  return [{ ...node, children }];
}

function address(href: string, path: string, from: string): string {
  return relativeAddress(href.startsWith('#') ? `/${path}${href}` : href, from);
}

/** The page names a block's language on its `pre`; the converter looks for it on the `code`. */
function withLanguage(child: ElementContent, language: unknown): ElementContent {
  const className = typeof language === 'string' ? [`language-${language}`] : [];
  return child.type === 'element' ? { ...child, properties: { className } } : child;
}

function drawing(svg: Element): ElementContent[] {
  const words = select(svg, ({ tagName }) => tagName === 'desc').map(textOf).join(' ');
  return words === '' ? [] : [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: words }] }];
}

function strong(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'strong', properties: {}, children };
}
