import { flatLabel } from './flat-label.ts';
import { topicsPath } from './topics-path.ts';
import { allTopics } from './topic-index.ts';
import type { Topic, TopicIndex } from './topic-index.ts';

/** One entry of `data/topics.json`: a label with one of its places, or with the entries it sends to. */
export interface TopicRecord {
  /** `A` to `Z`, or `#`. */
  readonly letter: string;
  /** On one line: `boot source, adding`. */
  readonly label: string;
  /** Relative to the site's root, with its fragment; of an entry that only sends on, that of the entry meant; of a heading without a place, its own. */
  readonly href: string;
  /** True for the main one of several places. */
  readonly main?: true;
  /** Label of the entry to look under instead. */
  readonly see?: string;
  readonly seeAlso?: readonly string[];
}

/** The index as records in its order: one for each place of an entry; headings that only hold subentries have none. */
export function topicRecords(index: Pick<TopicIndex, 'groups'>): TopicRecord[] {
  return [...allTopics(index)].flatMap(({ letter, topic }) => recordsOf(letter, topic));
}

function recordsOf(letter: string, { label, id, locators, see, seeAlso }: Topic): TopicRecord[] {
  const common = { letter, label: flatLabel(label) };
  if (see !== undefined) return [{ ...common, href: `${topicsPath}#${see.id}`, see: flatLabel(see.label) }];
  const also = seeAlso.length > 0 ? { seeAlso: seeAlso.map((link) => flatLabel(link.label)) } : {};
  if (locators.length === 0 && seeAlso.length > 0) return [{ ...common, href: `${topicsPath}#${id}`, ...also }];
  return locators.map(({ href, main }) => ({ ...common, href: href || './', ...(main ? { main } : {}), ...also }));
}
