import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, findElement } from '../../publish/html-tree.ts';
import type { TreeElement as Element } from '../../publish/html-tree.ts';
import type { Edit } from '../edit-text.ts';
import { printId } from './print-id.ts';

/** A heading in the text of a page. */
export interface PrintHeading {
  readonly id: string;
  /** 2 for a section of the page, 3 for a part of one, … */
  readonly level: number;
  readonly title: string;
  /** Where its tag starts, and where its text does. */
  readonly offset: number;
  readonly inside: number;
}

/** What the print edition needs to know of the text of a page; each offset counts from the start of the page. */
export interface PrintText {
  readonly start: number;
  readonly end: number;
  /** What makes it a part of a larger page: ids of its own, deeper headings, and nothing that only a script gives life to. */
  readonly edits: readonly Edit[];
  readonly headings: readonly PrintHeading[];
  readonly links: readonly { readonly offset: number; readonly end: number; readonly address: string }[];
  /** Where each id stands. */
  readonly ids: readonly (readonly [id: string, offset: number])[];
}

/** What does nothing on paper. */
const lifeless = new Set(['button', 'dialog', 'form', 'input', 'noscript', 'script', 'select', 'style', 'template', 'textarea']);
/** Attributes that name ids of the page, several with blanks between them. */
const references = new Set(['aria-controls', 'aria-describedby', 'aria-details', 'aria-labelledby', 'aria-owns', 'for', 'headers']);
/** How much deeper a heading stands in the edition, whose parts have the first level and its pages the second. */
const depth = 1;

/** Reads the text of a finished page; undefined for a page without one. */
export function readPrintText(path: string, tree: DefaultTreeAdapterTypes.Document): PrintText | undefined {
  const prose = findElement(tree, (element) => attributeOf(element, 'class') === 'prose');
  const start = prose?.sourceCodeLocation?.startTag?.endOffset;
  const end = prose?.sourceCodeLocation?.endTag?.startOffset;
  if (prose === undefined || start === undefined || end === undefined) return undefined;
  const found: Found = { edits: [], headings: [], links: [], ids: [] };
  const pending: Element[] = elementsIn(prose).toReversed();
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    const place = element.sourceCodeLocation;
    if (!place) continue;
    if (isLifeless(element)) {
      found.edits.push({ offset: place.startOffset, end: place.endOffset, text: '' });
      continue;
    }
    readHeading(element, found);
    readAttributes(element, path, found);
    if (element.tagName === 'details' && attributeOf(element, 'open') === undefined) found.edits.push(putIn(place.startOffset + '<details'.length, ' open'));
    pending.push(...elementsIn(element).toReversed());
  }
  return { start, end, ...found };
}

type Lists = Omit<PrintText, 'start' | 'end'>;
type Found = { readonly [Key in keyof Lists]: Lists[Key][number][] };

function readHeading(element: Element, { edits, headings }: Found): void {
  const level = Number(/^h([2-6])$/.exec(element.tagName)?.[1]);
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  if (Number.isNaN(level) || !startTag || !endTag) return;
  const name = `h${Math.min(6, level + depth)}`;
  edits.push({ offset: startTag.startOffset + 1, end: startTag.startOffset + 3, text: name });
  edits.push({ offset: endTag.startOffset, end: endTag.endOffset, text: `</${name}>` });
  const id = attributeOf(element, 'id');
  if (id !== undefined) headings.push({ id, level, title: textOf(element), offset: startTag.startOffset, inside: startTag.endOffset });
}

function readAttributes({ tagName, attrs, sourceCodeLocation }: Element, path: string, { edits, links, ids }: Found): void {
  for (const { name, value } of attrs) {
    const place = sourceCodeLocation?.attrs?.[name];
    if (place === undefined) continue;
    const [offset, end] = [place.startOffset, place.endOffset];
    const replace = (text: string) => void edits.push({ offset, end, text: `${name}="${text}"` });
    if (name === 'id') {
      ids.push([value, offset]);
      replace(printId(path, value));
    } else if (name === 'href' && tagName === 'a') links.push({ offset, end, address: value });
    else if (name === 'href' && value.startsWith('#')) replace(`#${printId(path, value.slice(1))}`);
    else if (references.has(name)) replace(value.split(/\s+/).map((id) => printId(path, id)).join(' '));
    else if (value.includes('url(#')) replace(value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${printId(path, id)})`));
    else if (name.startsWith('data-') || name === 'rel') edits.push({ offset: offset - 1, end, text: '' });
  }
}

function isLifeless(element: Element): boolean {
  return lifeless.has(element.tagName) || attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'popover') !== undefined || attributeOf(element, 'class') === 'heading-link';
}

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.filter((child) => 'tagName' in child);
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  const texts = node.childNodes.map((child) => ('value' in child ? child.value : 'tagName' in child && !isLifeless(child) ? textOf(child) : ''));
  return texts.join('').replace(/\s+/g, ' ').trim();
}

function putIn(offset: number, text: string): Edit {
  return { offset, end: offset, text };
}
