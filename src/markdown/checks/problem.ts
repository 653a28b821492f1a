import type { Nodes, Root } from 'mdast';
import type { Passage } from './passage.ts';

/** One thing that is wrong in a page, and where: line and column of its source, counted from 1. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to write instead, as full sentences. */
  readonly reason: string;
}

/** A page as the checks see it. */
export interface CheckedPage {
  readonly tree: Root;
  /** The text that the positions in the tree refer to. */
  readonly source: string;
  /** From the frontmatter; absent where a page has none. */
  readonly title?: Passage | undefined;
  readonly description?: Passage | undefined;
  readonly kind?: string | undefined;
}

/** Finds what is wrong with a page in one respect, in any order. */
export type PageCheck = (page: CheckedPage) => Problem[];

/** A problem at the start of a node. */
export function problemAt(node: Nodes, reason: string): Problem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, reason };
}
