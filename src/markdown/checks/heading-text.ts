import type { Nodes } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { isElement } from './element.ts';
import { nodesOf } from '../mdast.ts';
import { plainText } from './plain-text.ts';
import { problemAt } from './problem.ts';
import type { PageCheck } from './problem.ts';

/** A heading has words, of which its id is made where none is pinned. Runs behind `remarkPinnedId`. */
export const checkHeadingText: PageCheck = ({ nodes }) =>
  nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = plainText(node).trim();
    if (text === '' && !nodesOf(node).some(isElement)) return [problemAt(node, 'A heading without words. Say in it what the section is about, or delete it.')];
    if (/[\p{L}\p{N}]/u.test(text) || isPinned(node)) return [];
    return [problemAt(node, `Nothing in the heading "${text}" makes an id. Use words, or pin one: \`{/* #an-id */}\`.`)];
  });

function isPinned(heading: Extract<Nodes, { type: 'heading' }>): boolean {
  return heading.data?.hProperties?.['id'] !== undefined;
}
