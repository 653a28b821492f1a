import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, List, ListItem, PhrasingContent, TableCell } from 'mdast';
import { classNames, elementsIn, select, textOf } from '../markdown/hast.ts';

/** What is for the eye, or for a script. */
const left = new Set(['script', 'style', 'template', 'noscript', 'button', 'input', 'select', 'textarea', 'dialog']);
/** What stands within a line; every other element stands on lines of its own. */
const inline = new Set('a abbr b bdi br cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(' '));

type Kind = 'strong' | 'emphasis' | 'inlineCode' | 'delete';
const kinds: Readonly<Record<string, Kind>> = { b: 'strong', strong: 'strong', em: 'emphasis', i: 'emphasis', mark: 'emphasis', u: 'emphasis', code: 'inlineCode', kbd: 'inlineCode', samp: 'inlineCode', var: 'inlineCode', del: 'delete', s: 'delete' };

/** Makes the address of a link or a picture what it is to be in the copy. */
type Address = (address: string) => string;

/**
 * The text of a page as a tree of Markdown: what a converter for any HTML makes of it, for the elements that pages of this site
 * have. A drawing stands as what it shows, in words, and the caption of a table as a paragraph before it.
 */
export function pageMdast(nodes: readonly ElementContent[], address: Address): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const children = phrasing(line, address);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (isLeft(node)) continue;
    if (isBlock(node)) {
      endLine();
      blocks.push(...block(node, address));
    } else line.push(node);
  }
  endLine();
  return blocks;
}

function isLeft(node: ElementContent): boolean {
  if (node.type !== 'element') return node.type !== 'text';
  return left.has(node.tagName) || classNames(node).includes('heading-link') || 'dataPagefindIgnore' in node.properties || (node.tagName === 'svg' && whatItShows(node) === '');
}

function block(node: Element, address: Address): BlockContent[] {
  const { tagName, properties, children } = node;
  const depth = ([1, 2, 3, 4, 5, 6] as const).find((level) => tagName === `h${level}`);
  if (depth !== undefined) return [{ type: 'heading', depth, children: phrasing(children, address) }];
  if (tagName === 'p' && classNames(node).includes('version-label')) return [{ type: 'paragraph', children: [{ type: 'strong', children: phrasing(children, address) }] }];
  if (tagName === 'pre') return [{ type: 'code', lang: typeof properties['dataLanguage'] === 'string' ? properties['dataLanguage'] : null, value: toString(node).replace(/\n$/, '') }];
  if (tagName === 'ul' || tagName === 'ol') return [list(elementsIn(node).map((item) => listItem([item], address)), tagName === 'ol' ? Number(properties['start'] ?? 1) : undefined)];
  if (tagName === 'dl') return [definitionList(node, address)];
  if (tagName === 'table') return table(node, address);
  if (tagName === 'blockquote') return [{ type: 'blockquote', children: pageMdast(children, address) }];
  if (tagName === 'hr') return [{ type: 'thematicBreak' }];
  if (tagName === 'svg') return [{ type: 'paragraph', children: [{ type: 'text', value: whatItShows(node) }] }];
  return pageMdast(children, address);
}

function list(children: ListItem[], start?: number): List {
  return { type: 'list', ordered: start !== undefined, start: start ?? null, spread: children.length > 1 && children.some(({ spread }) => spread), children };
}

/** @param elements whose content the item holds, one behind another */
function listItem(elements: readonly Element[], address: Address): ListItem {
  return { type: 'listItem', spread: elements.some(isSpread), checked: null, children: elements.flatMap(({ children }) => pageMdast(children, address)) };
}

/** Whether a blank line stands between the parts of an item: it holds a paragraph, or more than one thing on lines of its own. */
function isSpread({ children }: Element): boolean {
  return children.filter(isBlock).some((child, i) => child.tagName === 'p' || i > 0 || isSpread(child));
}

/** A list whose items each hold a term, then what it means. */
function definitionList(node: Element, address: Address): List {
  const parts = elementsIn(node).flatMap((child) => (child.tagName === 'div' ? elementsIn(child) : [child]));
  const groups: Element[][] = [];
  for (const [i, part] of parts.entries()) {
    if (part.tagName === 'dt' && parts[i - 1]?.tagName !== 'dt') groups.push([]);
    groups.at(-1)?.push(part);
  }
  return list(groups.map((group) => ({ ...listItem(group, address), spread: true })));
}

function table(node: Element, address: Address): BlockContent[] {
  const caption = select(node, ({ tagName }) => tagName === 'caption')[0];
  const rows = select(node, ({ tagName }) => tagName === 'tr').map((row) => elementsIn(row).map((cell): TableCell => ({ type: 'tableCell', children: phrasing(inOneLine(cell.children), address) })));
  return [
    ...(caption === undefined ? [] : pageMdast(caption.children, address)),
    { type: 'table', align: (rows[0] ?? []).map(() => null), children: rows.map((children) => ({ type: 'tableRow', children })) },
  ];
}

/** A cell is one line in Markdown: what stands below each other in the page stands behind each other, with semicolons between. */
function inOneLine(cell: readonly ElementContent[]): ElementContent[] {
  const parts = cell.some(isBlock) ? cell.filter((child) => child.type !== 'text' || child.value.trim() !== '') : cell;
  return parts.flatMap((child, i): ElementContent[] => {
    if (!isBlock(child)) return [child];
    return [...(i === 0 ? [] : [{ type: 'text' as const, value: '; ' }]), { type: 'element', tagName: 'span', properties: child.properties, children: inOneLine(child.children) }];
  });
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && !inline.has(node.tagName) && !isLeft(node);
}

/** The content of a line, its blanks as a browser shows them: one between words, none at either end. */
function phrasing(nodes: readonly ElementContent[], address: Address): PhrasingContent[] {
  const line: Line = { endsInBlank: true, last: undefined };
  const result = nodes.flatMap((node) => phrase(node, address, line));
  if (line.last !== undefined) line.last.value = line.last.value.trimEnd();
  return result.filter((node) => node.type !== 'text' || node.value !== '');
}

/** How far a line is written. */
interface Line {
  endsInBlank: boolean;
  /** The text that ends it, where one does. */
  last: { value: string } | undefined;
}

function phrase(node: ElementContent, address: Address, line: Line): PhrasingContent[] {
  if (isLeft(node)) return [];
  if (node.type === 'text') {
    const collapsed = node.value.replace(/[\t\n\f\r ]+/g, ' ');
    const value = line.endsInBlank ? collapsed.trimStart() : collapsed;
    if (value === '') return [];
    const text = { type: 'text' as const, value };
    [line.endsInBlank, line.last] = [value.endsWith(' '), text];
    return [text];
  }
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  const kind = classNames(node).includes('version-label') ? 'strong' : kinds[tagName];
  if (tagName === 'br' || tagName === 'img' || kind === 'inlineCode') {
    const value = toString(node).replace(/\s+/g, ' ').trim();
    [line.endsInBlank, line.last] = [tagName === 'br', undefined];
    if (tagName === 'br') return [{ type: 'break' }];
    if (tagName === 'img') return [{ type: 'image', url: address(String(properties['src'])), alt: String(properties['alt'] ?? '') }];
    return value === '' ? [] : [{ type: 'inlineCode', value }];
  }
  const children = node.children.flatMap((child) => phrase(child, address, line));
  if (tagName === 'a') return enclose(children, line, (inner) => ({ type: 'link', url: address(String(properties['href'] ?? '')), children: inner }));
  return kind === undefined ? children : enclose(children, line, (inner) => ({ type: kind, children: inner }));
}

/** Puts marks around words; a blank at either end stays outside of them, since Markdown knows no mark beside one. */
function enclose(children: PhrasingContent[], line: Line, mark: (children: PhrasingContent[]) => PhrasingContent): PhrasingContent[] {
  const [first, last] = [children[0], children.at(-1)];
  const before = first?.type === 'text' && first.value.startsWith(' ');
  const behind = last?.type === 'text' && last.value.endsWith(' ');
  if (before) first.value = first.value.trimStart();
  if (behind) last.value = last.value.trimEnd();
  const inner = children.filter((node) => node.type !== 'text' || node.value !== '');
  const blank = () => ({ type: 'text' as const, value: ' ' });
  const end = behind ? blank() : undefined;
  if (end !== undefined) line.last = end;
  return [...(before ? [blank()] : []), ...(inner.length > 0 ? [mark(inner)] : []), ...(end === undefined ? [] : [end])];
}

/** What a drawing says of itself; empty for one that only decorates. */
function whatItShows(svg: Element): string {
  return select(svg, ({ tagName }) => tagName === 'desc').map(textOf).join(' ');
}
