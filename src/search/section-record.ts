import type { DefaultTreeAdapterTypes } from 'parse5';
import { isOwnedFragment } from '../links/owned-fragment.ts';
import type { HtmlPage } from '../publish/html-page.ts';
import { attributeOf, findElement } from '../publish/html-tree.ts';
import type { TreeElement as Element } from '../publish/html-tree.ts';

/** A section of a finished page as the search finds it. */
export interface SectionRecord {
  /** Empty for the beginning of the page. */
  readonly id: string;
  readonly title: string;
  /** The text without headings, code and tables included. */
  readonly text: string;
  /** Identifiers and quoted messages: what stands in `<code>` within a text, one by one. */
  readonly codes: readonly string[];
  /** What stands in `<code>` in the first cells of table rows, which the rows then explain. */
  readonly terms: readonly string[];
  /** Lines of blocks of program output. */
  readonly messages: readonly string[];
  /** What stands in `<code>` in links, and in rows of tables that are led on by one: it belongs to where that leads. */
  readonly pointers: readonly Pointer[];
}

/** Codes in a link or beside it, and where it leads, as an address from the root: `troubleshooting/imports/#checksum`. */
export interface Pointer {
  readonly target: string;
  readonly codes: readonly string[];
}

/** A page with its sections in the order of the page. */
export interface PageRecord {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly sections: readonly SectionRecord[];
  /** True for the page of the manifest viewer. */
  readonly showsManifests: boolean;
  /** True for a page whose sections are definitions of terms. */
  readonly definesTerms: boolean;
}

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly isTerm: boolean;
  readonly texts: string[];
  readonly codes: string[];
  readonly terms: string[];
  readonly messages: string[];
  readonly pointers: Pointer[];
}

const skipped = new Set(['script', 'style', 'template', 'nav', 'svg', 'button', 'form', 'dialog', 'noscript']);
const blocks = new Set(['p', 'li', 'td', 'th', 'pre', 'dd', 'dt', 'figcaption', 'summary', 'tr', 'div', 'caption']);

/** Reads the sections of a page: its headings with ids, and terms, whose descriptions stand below them. */
export function readPageRecord(page: HtmlPage, tree: DefaultTreeAdapterTypes.Document): PageRecord | undefined {
  const main = findElement(tree, ({ tagName }) => tagName === 'main');
  if (main === undefined) return undefined;
  const kind = /\bpage-(\w[\w-]*)/.exec(attributeOf(main, 'class') ?? '')?.[1] ?? '';
  const heading = findElement(main, ({ tagName }) => tagName === 'h1');
  const title = heading === undefined ? page.path : textOf(heading);
  const drafts: Draft[] = [draft('', title)];
  read(main, drafts, page);
  const showsManifests = findElement(main, ({ tagName }) => tagName === 'manifest-viewer') !== undefined;
  const definesTerms = drafts.filter(({ isTerm }) => isTerm).length > drafts.length / 2;
  return { path: page.path, title, kind, showsManifests, definesTerms, sections: drafts.map(({ texts, isTerm, ...rest }) => ({ ...rest, text: texts.join('').replace(/\s+/g, ' ').trim() })) };
}

function read(parent: DefaultTreeAdapterTypes.ParentNode, drafts: Draft[], page: HtmlPage): void {
  for (const node of parent.childNodes) {
    const current = drafts.at(-1);
    if (current === undefined) return;
    if ('value' in node) current.texts.push(node.value);
    else if ('tagName' in node) readElement(node, drafts, current, page);
  }
}

function readElement(element: Element, drafts: Draft[], current: Draft, page: HtmlPage): void {
  const { tagName } = element;
  const classes = attributeOf(element, 'class') ?? '';
  if (skipped.has(tagName) || tagName === 'h1' || /\b(?:page-end|trail|page-topics)\b/.test(classes)) return;
  const id = attributeOf(element, 'id');
  if (id !== undefined && (/^h[2-6]$/.test(tagName) || tagName === 'dt' || isOwnedFragment(id, page.fragments))) {
    const heading = /^h[2-6]$|^dt$/.test(tagName) ? element : findElement(element, (inner) => /^h[2-6]$|^summary$/.test(inner.tagName));
    if (heading !== undefined) drafts.push(draft(id, textOf(heading), tagName === 'dt'));
    if (heading === element) return;
  }
  const target = tagName === 'tr' ? targetOf(element, page) : tagName === 'a' ? addressOf(element, page) : undefined;
  if (target !== undefined) {
    current.pointers.push({ target, codes: codesIn(element) });
    current.texts.push(tagName === 'tr' ? ` ${textOf(element)} ` : rawText(element));
    return;
  }
  if (tagName === 'tr') current.terms.push(...codesIn(element.childNodes.find((child): child is Element => 'tagName' in child) ?? element));
  // The packages of a manifest are found by their names, and lead to the manifest viewer.
  if (attributeOf(element, 'data-fragment-prefix')?.startsWith('manifest')) return;
  if (tagName === 'code' && !isInBlock(element)) current.codes.push(textOf(element));
  if (tagName === 'pre' && attributeOf(element, 'data-language') === 'text') current.messages.push(...rawText(element).split('\n').map((line) => line.trim()).filter(Boolean));
  if (blocks.has(tagName)) current.texts.push(' ');
  read(element, drafts, page);
  if (blocks.has(tagName)) drafts.at(-1)?.texts.push(' ');
}

function isInBlock(code: Element): boolean {
  return code.parentNode !== null && 'tagName' in code.parentNode && code.parentNode.tagName === 'pre';
}

/** Where a row of a table leads that has a cell which is one link and nothing else. */
function targetOf(row: Element, page: HtmlPage): string | undefined {
  for (const cell of row.childNodes) {
    if (!('tagName' in cell) || cell.tagName !== 'td') continue;
    const link = findElement(cell, ({ tagName }) => tagName === 'a');
    const address = link === undefined || textOf(link) !== textOf(cell) ? undefined : addressOf(link, page);
    if (address !== undefined) return address;
  }
  return undefined;
}

/** What a link of this site leads to. */
function addressOf(link: Element, page: HtmlPage): string | undefined {
  const href = attributeOf(link, 'href') ?? '';
  if (href.startsWith('#')) return `${page.path}${href}`;
  return /^\/(?!\/)/.test(href) ? href.slice(1) : undefined;
}

function codesIn(parent: DefaultTreeAdapterTypes.ParentNode): string[] {
  return parent.childNodes.flatMap((child) => (!('tagName' in child) ? [] : child.tagName === 'code' ? textOf(child) : codesIn(child)));
}

function draft(id: string, title: string, isTerm = false): Draft {
  return { id, title, isTerm, texts: [], codes: [], terms: [], messages: [], pointers: [] };
}

function rawText(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? rawText(child) : '')).join('');
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}
