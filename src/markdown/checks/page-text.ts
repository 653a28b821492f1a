import type { PageCheck } from './problem.ts';

/** A page has a text. Runs behind what takes the index lines out. */
export const checkPageText: PageCheck = ({ tree }) =>
  tree.children.length > 0 ? [] : [{ line: 1, column: 1, reason: 'The page has no text behind its frontmatter. Write it, or delete the page until it is written.' }];
