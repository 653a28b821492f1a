import type { Nodes } from 'mdast';
import type { CheckedPage } from './checked-page.ts';

/** One thing that is wrong in a page, and where: line and column of its source, counted from 1. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to write instead, as full sentences. */
  readonly reason: string;
}

/** Finds what is wrong with a page in one respect, in any order. */
export type PageCheck = (page: CheckedPage) => Problem[];

/** A problem at the start of a node. */
export function problemAt(node: Nodes, reason: string): Problem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, reason };
}
