import { compareSortable, compareText } from './collate.ts';
import { findCollisions } from './collisions.ts';
import { findReferenceProblems } from './references.ts';
import { growTree } from './entry-tree.ts';
import type { EntryNode, PlacedReference } from './entry-tree.ts';
import { flatLabel } from './flat-label.ts';
import { letterOf, letters } from './letters.ts';
import { topicId } from './topic-id.ts';
import type { IndexedPage, Locator, Topic, TopicIndex, TopicLink } from './topic-index.ts';

/**
 * Makes the index of a site from what its pages say: the same entries put together, sorted, grouped by letter, references
 * followed, and all that an author should know of. The order of the pages makes no difference.
 */
export function buildIndex(pages: readonly IndexedPage[]): TopicIndex {
  const roots = growTree([...pages].sort((a, b) => compareText(a.file, b.file)));
  const groups = new Map<string, Topic[]>(letters.map((letter) => [letter, []]));
  for (const node of sortNodes(roots)) groups.get(letterOf(node.key))?.push(makeTopic(node));
  const problems = [...findReferenceProblems(roots), ...findCollisions(roots)].sort(
    (a, b) => compareText(a.severity, b.severity) || compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  return { groups: [...groups].map(([letter, topics]) => ({ letter, topics })), problems };
}

function sortNodes(nodes: ReadonlyMap<string, EntryNode>): EntryNode[] {
  return [...nodes]
    .map(([text, node]) => ({ text, key: node.key, node }))
    .sort(compareSortable)
    .map(({ node }) => node);
}

function makeTopic({ label, id, locators, see, seeAlso, children }: EntryNode): Topic {
  return {
    label,
    id,
    locators: [...locators.values()].sort(compareLocators),
    see: links(see)[0],
    seeAlso: links(seeAlso),
    topics: sortNodes(children).map(makeTopic),
  };
}

function links(references: readonly PlacedReference[]): TopicLink[] {
  const byId = new Map(references.map(({ to }) => [topicId(to), to]));
  return [...byId].map(([id, label]) => ({ id, label })).sort((a, b) => compareText(flatLabel(a.label), flatLabel(b.label)));
}

function compareLocators(a: Locator, b: Locator): number {
  return Number(b.main) - Number(a.main) || compareText(a.page, b.page) || compareText(a.section, b.section) || compareText(a.href, b.href);
}
