import { sortKey } from './collate.ts';
import type { Label } from './permute.ts';
import { topicId } from './topic-id.ts';
import type { IndexedPage, Locator } from './topic-index.ts';

/** Where something is written. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A reference with the place it is written at. */
export interface PlacedReference extends Place {
  readonly to: Label;
}

/** An entry while the index is made: what pages said of one label, the same from several put together. */
export interface EntryNode {
  readonly label: Label;
  /** Its id in the page of the index. */
  readonly id: string;
  /** What it is sorted by. */
  readonly key: string;
  /** The place of its first mention. */
  readonly place: Place;
  /** By address. */
  readonly locators: Map<string, Locator>;
  readonly mains: Place[];
  readonly see: PlacedReference[];
  readonly seeAlso: PlacedReference[];
  /** Subentries by their text. */
  readonly children: Map<string, EntryNode>;
}

/** Puts the entries of all pages together: the same label once, each of its places once. */
export function growTree(pages: readonly IndexedPage[]): ReadonlyMap<string, EntryNode> {
  const roots = new Map<string, EntryNode>();
  for (const page of pages) {
    for (const { label, id, section, main, line, column } of page.topics.entries) {
      const place = { file: page.file, line, column };
      const node = nodeFor(roots, label, place);
      const href = id === '' ? page.path : `${page.path}#${id}`;
      node.locators.set(href, { page: page.title, section, href, main: main || node.locators.get(href)?.main === true });
      if (main) node.mains.push(place);
    }
    for (const { kind, from, to, line, column } of page.topics.references) {
      const place = { file: page.file, line, column };
      nodeFor(roots, from, place)[kind].push({ to, ...place });
    }
  }
  return roots;
}

/** The node of a label, where the tree has one. */
export function findNode(roots: ReadonlyMap<string, EntryNode>, label: Label): EntryNode | undefined {
  let children: ReadonlyMap<string, EntryNode> | undefined = roots;
  let node: EntryNode | undefined;
  for (const part of label) {
    node = children?.get(part);
    children = node?.children;
  }
  return node;
}

/** Every node of a tree. */
export function* allNodes(nodes: ReadonlyMap<string, EntryNode>): Generator<EntryNode> {
  for (const node of nodes.values()) {
    yield node;
    yield* allNodes(node.children);
  }
}

function nodeFor(roots: Map<string, EntryNode>, label: Label, place: Place): EntryNode {
  const [first = '', ...below] = label;
  return below.reduce((node, part, i) => childFor(node.children, label.slice(0, i + 2), part, place), childFor(roots, [first], first, place));
}

function childFor(children: Map<string, EntryNode>, label: Label, part: string, place: Place): EntryNode {
  const known = children.get(part);
  if (known !== undefined) return known;
  const node = emptyNode(label, place);
  children.set(part, node);
  return node;
}

function emptyNode(label: Label, place: Place): EntryNode {
  return { label, id: topicId(label), key: sortKey(label.at(-1) ?? '', label.length - 1), place, locators: new Map(), mains: [], see: [], seeAlso: [], children: new Map() };
}
