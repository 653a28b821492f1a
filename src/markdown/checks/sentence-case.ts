import type { Heading, Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { nodesOf } from '../mdast.ts';
import { isElement } from './element.ts';
import { passageAt } from './passage.ts';
import type { Passage } from './passage.ts';
import { plainText } from './plain-text.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/** Stands for a letter of what keeps its own spelling: a name or a quotation. */
const kept = '\0';

/** A part of a heading that is plain text. */
interface Run extends Passage {
  readonly startsHeading: boolean;
  readonly endsHeading: boolean;
}

/**
 * Titles and headings are in sentence case: the first word begins with a capital, every other one with a small letter,
 * unless it is a name. Code, bold text (labels of the web UI) and what stands in quotation marks keep their spelling.
 * A heading ends without a full stop and holds no link.
 *
 * @param names proper names and abbreviations as they are spelt; one may consist of several words
 */
export function checkSentenceCase(names: readonly string[]): PageCheck {
  const pattern = namePattern(names);
  return ({ nodes, source, title }) => {
    const problems = title === undefined ? [] : problemsOf({ ...title, startsHeading: true, endsHeading: true }, title.text, pattern);
    for (const heading of nodes) {
      if (heading.type !== 'heading') continue;
      problems.push(...runsOf(heading, source).flatMap((run) => problemsOf(run, plainText(heading).trim(), pattern)), ...linksIn(heading));
    }
    return problems;
  };
}

function problemsOf(run: Run, heading: string, names: RegExp): Problem[] {
  const text = run.text.replace(/"[^"]*"/g, hide).replace(names, hide);
  const problems: Problem[] = [];
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}\0][\p{L}\p{N}\0'-]*/gu)) {
    const isFirst = run.startsHeading && text.slice(0, index).trim() === '';
    if (!(isFirst ? /^\p{Ll}/u : /\p{Lu}/u).test(found)) continue;
    const word = run.text.slice(index, index + found.length);
    const wanted = isFirst ? 'a capital, since it comes first' : 'small letters';
    problems.push({
      ...run.placeOf(index, word),
      reason: `The heading "${heading}" is not in sentence case: "${word}" takes ${wanted}; if it is a name, add it to content/names.txt.`,
    });
  }
  const end = run.endsHeading ? /[.,:;](?=\s*$)/.exec(text) : null;
  if (end !== null) problems.push({ ...run.placeOf(end.index, end[0]), reason: `The heading "${heading}" ends with "${end[0]}". Leave it out.` });
  return problems;
}

/** The plain text of a heading, without code and bold text. */
function runsOf(heading: Heading, source: string): Run[] {
  const leaves = leavesOf(heading);
  return leaves.flatMap((leaf, i) =>
    leaf.type === 'text' ? [{ ...passageAt(leaf.value, leaf.position, source), startsHeading: i === 0, endsHeading: i === leaves.length - 1 }] : [],
  );
}

function leavesOf(node: Nodes): Nodes[] {
  return node.type !== 'strong' && 'children' in node ? node.children.flatMap(leavesOf) : [node];
}

function hide(text: string): string {
  return kept.repeat(text.length);
}

function linksIn(heading: Heading): Problem[] {
  const links = nodesOf(heading).filter((node) => node.type === 'link' || node.type === 'linkReference' || (isElement(node) && node.name === 'a'));
  return links.map((link) => problemAt(link, 'A link in a heading: the heading is itself a link to its section. Link in the text below.'));
}

function namePattern(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return longestFirst.length === 0 ? /(?!)/g : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?:'s|s)?(?![\\p{L}\\p{N}])`, 'gu');
}
