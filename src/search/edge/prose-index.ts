import { setImmediate as turn } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { readProse, spotOf, toPlainWord } from '../read-prose.ts';
import type { Field, IndexedWord, Spots } from '../read-prose.ts';
import { isSilent } from '../tokens.ts';

/** The words of a section, as `tokens` gives them, by what they count for; those that stand in every text are left out. */
export interface ProseSection {
  readonly title: readonly string[];
  readonly labels: readonly string[];
  /** Title of its page. */
  readonly page: readonly string[];
  readonly text: readonly string[];
}

/** An index that is being made. Whoever starts one ends it. */
export interface ProseIndex {
  /** Gives the next section to Pagefind, which works at it while others are read. */
  readonly add: (section: ProseSection) => Promise<void>;
  /**
   * Has Pagefind index what was added, and reads its index back; what the caller has to do meanwhile is done while Pagefind works.
   *
   * @throws Error where Pagefind reports one, or counts words otherwise
   */
  readonly read: <Result>(meanwhile: () => Result) => Promise<readonly [words: readonly IndexedWord[], done: Result]>;
  readonly end: () => Promise<void>;
}

/** So many words are the beginning of a text. */
const leadLength = 30;
/** About so many words are given to Pagefind at once: it keeps a file for each record, and for each of its words a list of places in it. */
const recordLength = 200_000;
/** After so many sections what was written to Pagefind gets time to go there. */
const sectionsAtOnce = 100;

/**
 * Starts an index of prose by Pagefind.
 *
 * @throws Error where Pagefind reports one
 */
export async function startProse(): Promise<ProseIndex> {
  const pagefind = await openIndex();
  const records: Spots[] = [];
  const lengths: number[] = [];
  const answers: Promise<{ readonly errors: readonly string[] }>[] = [];
  let words: string[] = [];
  let spots: number[] = [];

  return {
    add: async ({ title, labels, page, text }) => {
      addField('title', title);
      addField('labels', labels);
      addField('page', page);
      addField('lead', text.slice(0, leadLength));
      addField('rest', text.slice(leadLength));
      lengths.push(text.length);
      if (words.length > recordLength) send();
      if (lengths.length % sectionsAtOnce === 0) await turn();
    },
    read: async (meanwhile) => {
      send();
      assertNone((await Promise.all(answers)).flatMap((answer) => answer.errors));
      const [result, done] = await Promise.all([pagefind.getFiles(), (async () => meanwhile())()]);
      assertNone(result.errors);
      return [readProse(result.files, records, lengths), done];
    },
    end: async () => {
      await pagefind.deleteIndex();
      await close();
    },
  };

  function addField(field: Field, content: readonly string[]): void {
    const spot = spotOf(lengths.length, field);
    for (const word of content) {
      if (isSilent(word)) continue;
      words.push(toPlainWord(word));
      spots.push(spot);
    }
  }

  function send(): void {
    if (words.length === 0) return;
    const answer = pagefind.addCustomRecord({ url: `/${records.length}/`, content: words.join(' '), language: 'unknown' });
    // Whoever reads the index is told.
    answer.catch(() => undefined);
    answers.push(answer);
    records.push(Uint32Array.from(spots));
    [words, spots] = [[], []];
  }
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  assertNone(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  return index;
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the pages: ${errors.join('; ')}`);
}
