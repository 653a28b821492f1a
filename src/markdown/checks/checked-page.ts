import type { Nodes, Root } from 'mdast';
import { nodesOf } from '../mdast.ts';
import type { Passage } from './passage.ts';
import { prose } from './prose.ts';

/** What is known of a page beside its text. */
export interface PageFacts {
  /** From the frontmatter; absent where a page has none. */
  readonly title?: Passage | undefined;
  readonly description?: Passage | undefined;
  readonly kind?: string | undefined;
}

/** A page as the checks see it. */
export interface CheckedPage extends PageFacts {
  readonly tree: Root;
  /** The text that the positions in the tree refer to. */
  readonly source: string;
  /** The tree and all below it, in document order. */
  readonly nodes: readonly Nodes[];
  /** All that is written in words: the title, the description, then the text. */
  readonly passages: readonly Passage[];
}

/** Reads off a page, once, what several checks ask for. */
export function checkedPage(tree: Root, source: string, facts: PageFacts): CheckedPage {
  const { title, description } = facts;
  const passages = [title, description, ...prose(tree, source)].filter((passage) => passage !== undefined);
  return { ...facts, tree, source, nodes: nodesOf(tree), passages };
}
