import type {} from 'mdast-util-mdx';
import { isElement } from './element.ts';
import { plainText } from './plain-text.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/** Texts that say nothing about where a link leads. */
const empty = new Set([
  'click here',
  'details',
  'follow this link',
  'here',
  'learn more',
  'link',
  'more',
  'more information',
  'page',
  'read more',
  'see here',
  'see this',
  'the link',
  'this',
  'this article',
  'this link',
  'this page',
  'this section',
]);

/** The text of a link says where it leads, also when it is read alone. Source: WCAG 2.2, 2.4.4 and 2.4.9. */
export const checkLinkText: PageCheck = ({ nodes }) => {
  const problems: Problem[] = [];
  for (const node of nodes) {
    const isLink = node.type === 'link' || node.type === 'linkReference' || (isElement(node) && node.name === 'a');
    if (!isLink) continue;
    const text = plainText(node).trim();
    const words = text.toLowerCase().replace(/[\s.,:;…]+/g, ' ').trim();
    if (words === '') problems.push(problemAt(node, 'A link without text. Say in it where it leads.'));
    else if (empty.has(words)) problems.push(problemAt(node, `The link text "${text}" does not say where the link leads. Name the page or the section.`));
  }
  return problems;
};
