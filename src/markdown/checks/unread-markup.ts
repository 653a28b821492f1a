import type { Nodes } from 'mdast';
import { findAll } from '../find-all.ts';
import { passageAt } from './passage.ts';
import type { PageCheck, Problem } from './problem.ts';

interface Sign {
  /** What looks like markup in a text. */
  readonly pattern: RegExp;
  /** True for a sign that means something at the start of a block only. */
  readonly isFirst?: boolean;
  /** What was probably meant, and how it is written. */
  readonly remedy: string;
}

/** Markup that was not read as such, since something in it is missing or too much. */
const signs: readonly Sign[] = [
  { pattern: /\][ \t\n]?\(/g, remedy: 'A link is `[text](/page/#section)`: nothing between the two brackets, no blank in the address, no link within the text.' },
  { pattern: /\]\[/g, remedy: 'A link that names its address further down needs a line such as `[name]: /page/`; or write `[text](/page/)`.' },
  { pattern: /^#{1,6}(?=[\p{L}\p{Z}])/gu, isFirst: true, remedy: 'A heading has a plain blank behind its signs, `## Boot sources`.' },
  { pattern: /^\|(?=.*\|)/g, isFirst: true, remedy: 'The second line of a table has a cell of dashes for each column, `| --- | --- |`.' },
  { pattern: /\*\*/g, remedy: 'Bold text has its signs directly at its words, `**Save and sync**`.' },
];

/** What looks like Markdown in a text that readers see: it was not read as Markdown, so the reader would see the signs. */
export const checkUnreadMarkup: PageCheck = ({ nodes, source }) => nodes.flatMap((node) => checkChildren(node, source));

function checkChildren(parent: Nodes, source: string): Problem[] {
  if (!('children' in parent)) return [];
  return parent.children.flatMap((node, i) => (node.type === 'text' ? checkText(node, i === 0 && parent.type === 'paragraph', source) : []));
}

function checkText(node: Extract<Nodes, { type: 'text' }>, isFirst: boolean, source: string): Problem[] {
  // What the author has escaped is meant to be seen.
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const passage = passageAt(node.value, node.position, source);
  return signs.flatMap(({ pattern, remedy, isFirst: needsFirst = false }) => {
    if (needsFirst && !isFirst) return [];
    const [found] = findAll(pattern, written);
    if (found === undefined || written[found.index - 1] === '\\') return [];
    return [{ ...passage.placeOf(0, found[0]), reason: `The signs \`${found[0].trim()}\` were not read as Markdown. ${remedy}` }];
  });
}
