import type { PageTopics } from './page-topics.ts';
import type { Label } from './permute.ts';

/** A page as the index needs to know it. */
export interface IndexedPage {
  /** Address relative to the site's root: `how-to/import-images/`. */
  readonly path: string;
  /** Its source: `content/pages/how-to/import-images.mdx`. */
  readonly file: string;
  readonly title: string;
  readonly topics: PageTopics;
}

/** A place that an entry leads to. */
export interface Locator {
  /** Title of the page. */
  readonly page: string;
  /** Heading of the section; empty for the page itself. */
  readonly section: string;
  /** Address relative to the site's root, with its fragment. */
  readonly href: string;
  /** True for the place that says most. */
  readonly main: boolean;
}

/** An entry of the index: a heading or a subentry. */
export interface Topic {
  readonly label: Label;
  /** Its id in the page of the index. */
  readonly id: string;
  /** The main one first. */
  readonly locators: readonly Locator[];
  /** The entry to look under instead. */
  readonly see: TopicLink | undefined;
  readonly seeAlso: readonly TopicLink[];
  /** Its subentries, in order. */
  readonly topics: readonly Topic[];
}

/** A link from one entry to another. */
export interface TopicLink {
  readonly label: Label;
  readonly id: string;
}

/** The entries under one letter. */
export interface LetterGroup {
  /** `A` to `Z`, or `#` for numbers and symbols. */
  readonly letter: string;
  readonly topics: readonly Topic[];
}

/** Something an author should know of. */
export interface TopicProblem {
  /** An error fails the build; a remark is told by `topics check`. */
  readonly severity: 'error' | 'remark';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to do, as sentences. */
  readonly reason: string;
}

/** The index of the site: its letters in order, each with its entries, empty ones included. */
export interface TopicIndex {
  readonly groups: readonly LetterGroup[];
  readonly problems: readonly TopicProblem[];
}

/** Every entry and subentry, in order. */
export function* allTopics({ groups }: Pick<TopicIndex, 'groups'>): Generator<{ readonly letter: string; readonly topic: Topic }> {
  for (const { letter, topics } of groups) for (const topic of topics) yield* below(letter, topic);
}

function* below(letter: string, topic: Topic): Generator<{ readonly letter: string; readonly topic: Topic }> {
  yield { letter, topic };
  for (const subentry of topic.topics) yield* below(letter, subentry);
}
