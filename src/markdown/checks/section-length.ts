import type { Heading, Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { plainText } from './plain-text.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/** Words that may stand below one heading before the next. */
const sectionWords = 600;
/** Words from which a page needs sections of the second level, and how many it needs then. */
const longPage = { words: 1500, sections: 3 };

interface Section {
  /** The heading, or what stands first where there is none. */
  readonly start: Nodes;
  words: number;
}

/** A page has a heading where a reader would look for one. Tables and code do not count: they are looked up, not read. */
export const checkSectionLength: PageCheck = ({ tree }) => {
  const problems: Problem[] = [];
  const sections: Section[] = [{ start: tree, words: 0 }];
  count(tree, sections);
  for (const { start, words } of sections) {
    if (words <= sectionWords) continue;
    const name = start.type === 'heading' ? `The section "${plainText(start).trim()}"` : 'The text before the first heading';
    problems.push(problemAt(start, `${name} has ${words} words; above ${sectionWords} it needs headings below it.`));
  }
  const total = sections.reduce((sum, { words }) => sum + words, 0);
  const second = sections.filter(({ start }) => start.type === 'heading' && start.depth === 2).length;
  if (total > longPage.words && second < longPage.sections) {
    problems.push(
      problemAt(tree, `The page has ${total} words and ${second} sections of the second level; above ${longPage.words} words it needs ${longPage.sections}.`),
    );
  }
  return problems;
};

function count(node: Nodes, sections: Section[]): void {
  if (node.type === 'table' || node.type === 'code') return;
  if (node.type === 'heading') {
    sections.push(sectionOf(node));
    return;
  }
  if (node.type === 'text' || node.type === 'inlineCode') {
    const section = sections.at(-1);
    if (section !== undefined) section.words += node.value.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  }
  if ('children' in node) for (const child of node.children) count(child, sections);
}

function sectionOf(start: Heading): Section {
  return { start, words: 0 };
}
