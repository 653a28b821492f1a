import { allNodes } from './entry-tree.ts';
import type { EntryNode } from './entry-tree.ts';
import { flatLabel } from './flat-label.ts';
import type { TopicProblem } from './topic-index.ts';
import { singular, wordStem } from './word-stem.ts';

/**
 * What a reader would take for one entry and finds as two: labels that differ in capitals, hyphens, articles or signs only
 * (an error, for both want the same id or the same place in the order), singular beside plural without a *see also* between
 * them, and, at the same place, words that differ in their endings only. One place marked main twice is an error too.
 */
export function findCollisions(roots: ReadonlyMap<string, EntryNode>): TopicProblem[] {
  return [...sameId(roots), ...siblings(roots), ...twoMains(roots)];
}

function sameId(roots: ReadonlyMap<string, EntryNode>): TopicProblem[] {
  return pairsBy([...allNodes(roots)], ({ id }) => id).map(([first, other]) =>
    problem('error', other, `"${flatLabel(other.label)}" and "${flatLabel(first.label)}" (${where(first)}) differ in capitals or signs only. Write both the same way.`),
  );
}

function siblings(nodes: ReadonlyMap<string, EntryNode>): TopicProblem[] {
  if (nodes.size < 2) return [...nodes.values()].flatMap(({ children }) => siblings(children));
  const all = [...nodes.values()].map((node) => {
    const words = keyWords(node);
    return { node, singulars: words.map(singular).join(' '), stems: words.map(wordStem).join(' ') };
  });
  const plurals = pairsBy(all, ({ singulars }) => singulars).filter(([first, other]) => first.node.id !== other.node.id);
  const endings = pairsBy(all, ({ stems }) => stems).filter(([first, other]) => first.singulars !== other.singulars && sharePlace(first.node, other.node));
  return [
    ...plurals.flatMap(([first, other]) => describePlural(first.node, other.node)),
    ...endings.map(([{ node: first }, { node: other }]) =>
      problem('remark', other, `"${flatLabel(other.label)}" says the same as "${flatLabel(first.label)}" (${where(first)}), and leads to the same place.`),
    ),
    ...all.flatMap(({ node }) => siblings(node.children)),
  ];
}

function describePlural(first: EntryNode, other: EntryNode): TopicProblem[] {
  const [a, b] = [flatLabel(first.label), flatLabel(other.label)];
  if (first.key.toLowerCase() === other.key.toLowerCase()) return [problem('error', other, `"${b}" and "${a}" (${where(first)}) differ in hyphens or articles only. Write both the same way.`)];
  const linked = [...first.see, ...first.seeAlso].some(({ to }) => flatLabel(to) === b) || [...other.see, ...other.seeAlso].some(({ to }) => flatLabel(to) === a);
  return linked ? [] : [problem('remark', other, `"${b}" stands beside "${a}" (${where(first)}). Use one of the two, or lead from one to the other: \`see also: ${a} => ${b}\`.`)];
}

function twoMains(roots: ReadonlyMap<string, EntryNode>): TopicProblem[] {
  return [...allNodes(roots)].flatMap((node) => {
    const mains = [...node.locators.values()].filter(({ main }) => main);
    const last = node.mains.at(-1);
    if (mains.length < 2 || last === undefined) return [];
    return [{ severity: 'error' as const, ...last, reason: `"${flatLabel(node.label)}" has ${mains.length} main places, ${mains.map(({ href }) => `\`${href}\``).join(' and ')}. Mark one.` }];
  });
}

/** Each item beside the first before it that has the same key. */
function pairsBy<T>(items: readonly T[], key: (item: T) => string): (readonly [first: T, other: T])[] {
  const firsts = new Map<string, T>();
  return items.flatMap((item) => {
    const name = key(item);
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, item);
    return first === undefined ? [] : [[first, item] as const];
  });
}

function keyWords({ key }: EntryNode): string[] {
  return key.toLowerCase().split(/[\s,;:]+/).filter((word) => !['a', 'an', 'the'].includes(word));
}

function sharePlace(a: EntryNode, b: EntryNode): boolean {
  return [...a.locators.keys()].some((href) => b.locators.has(href));
}

function where({ place: { file, line } }: EntryNode): string {
  return `${file}:${line}`;
}

function problem(severity: TopicProblem['severity'], { place }: EntryNode, reason: string): TopicProblem {
  return { severity, ...place, reason };
}
