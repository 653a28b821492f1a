import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readCbor } from '../cbor.ts';
import type { Cbor } from '../cbor.ts';
import { highestLevel } from '../pack.ts';
import { isSilent } from '../tokens.ts';

/** The words of a section, as `tokens` gives them, by what they count for; those that stand in every text are left out. */
export interface ProseSection {
  readonly title: readonly string[];
  readonly labels: readonly string[];
  /** Title of its page. */
  readonly page: readonly string[];
  readonly text: readonly string[];
}

/** A word with the sections that have it and its level there, from 1 to `highestLevel`. */
export type IndexedWord = readonly [word: string, places: readonly (readonly [section: number, level: number])[]];

/** What a word counts for in a title, a label, the title of the page and the beginning of a text; in the rest of it a word counts 1. */
const weights = { title: 10, labels: 7, page: 4, lead: 2, rest: 1 };
/** So many words are the beginning of a text. */
const leadLength = 30;
/** The words of a text count together at most this. */
const mostOfText = 5;
/** About so many words are given to Pagefind at once: it keeps a file for each record, and says which words stand where in it. */
const recordLength = 20_000;
/** Pagefind's files start with this mark, behind which the content begins. */
const mark = 'pagefind_dcd';

/** Words of one field of a section, from their position in a record on. */
interface Part {
  readonly start: number;
  readonly section: number;
  readonly weight: number;
}

/** What was found of a word in a section: its weightiest field but the text, and its words in the text. */
interface Level {
  strongest: number;
  often: number;
}

/** Sections as one record: their words, and where each field begins. */
interface ProseRecord {
  readonly words: string[];
  readonly parts: Part[];
}

/**
 * Has Pagefind index the words of the sections, and reads its index back: which word stands where, from which follows in which
 * section and field, and so what it counts for.
 *
 * @throws Error where Pagefind reports one, or counts words otherwise
 */
export async function indexProse(sections: readonly ProseSection[]): Promise<readonly IndexedWord[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  assertNone(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  const records = makeRecords(sections);
  try {
    const answers = await Promise.all(records.map(({ words }, number) => index.addCustomRecord({ url: `/${number}/`, content: words.join(' '), language: 'unknown' })));
    assertNone(answers.flatMap((answer) => answer.errors));
    const result = await index.getFiles();
    assertNone(result.errors);
    return readFiles(result.files, records, relativeLengths(sections));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the pages: ${errors.join('; ')}`);
}

function makeRecords(sections: readonly ProseSection[]): ProseRecord[] {
  const records: ProseRecord[] = [];
  sections.forEach(({ title, labels, page, text }, section) => {
    let record = records.at(-1);
    if (record === undefined || record.words.length > recordLength) records.push((record = { words: [], parts: [] }));
    const fields = [[weights.title, title], [weights.labels, labels], [weights.page, page], [weights.lead, text.slice(0, leadLength)], [weights.rest, text.slice(leadLength)]] as const;
    for (const [weight, words] of fields) {
      record.parts.push({ start: record.words.length, section, weight });
      for (const word of words) if (!isSilent(word)) record.words.push(toPlainWord(word));
    }
  });
  return records;
}

/** How long the text of each section is against the average. */
function relativeLengths(sections: readonly ProseSection[]): number[] {
  const average = sections.reduce((sum, { text }) => sum + text.length, 0) / sections.length;
  return sections.map(({ text }) => text.length / Math.max(1, average));
}

function readFiles(files: readonly { readonly path: string; readonly content: Uint8Array }[], records: readonly ProseRecord[], lengths: readonly number[]): IndexedWord[] {
  const numbers = new Map<string, number>();
  for (const { path, content } of files) {
    const hash = /fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (hash !== undefined) numbers.set(hash, Number(/"url":"\/(\d+)\/"/.exec(unpack(content).toString())?.[1]));
  }
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) return [];
  const pages = list(list(readCbor(unpack(meta.content)))[1]).map((page) => readPage(list(page), numbers, records));
  return files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => list(list(readCbor(unpack(content)))[0]).flatMap((entry) => readWords(list(entry), pages, lengths)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A page of the index: `[hash, number of words]`. The positions of words mean what they are taken for only if Pagefind counted as many. */
function readPage([hash, count]: readonly Cbor[], numbers: ReadonlyMap<string, number>, records: readonly ProseRecord[]): readonly Part[] {
  const record = records[numbers.get(String(hash)) ?? -1];
  if (record === undefined || record.words.length !== count) throw new Error(`Pagefind counts ${String(count)} words where there are ${record?.words.length ?? 'none'}. Does a word hold a sign that it takes words apart at?`);
  return record.parts;
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  return bytes.subarray(0, mark.length).toString() === mark ? bytes.subarray(mark.length) : bytes;
}

/** Pagefind takes words apart at dots, so a dotted number goes there and back in letters. */
function toPlainWord(word: string): string {
  return word.includes('.') ? word.replaceAll('.', 'xdotx') : word;
}

function fromPlainWord(word: string): string {
  return word.replaceAll('xdotx', '.');
}

/** A word of a chunk, and what differs from it by accents alone: `[word, places, [[word, places], …]]`. */
function readWords([word, places, variants]: readonly Cbor[], pages: readonly (readonly Part[])[], lengths: readonly number[]): IndexedWord[] {
  return [[word, places], ...list(variants).map(list)].flatMap(([name, where]): IndexedWord[] => {
    const found = readPlaces(list(where), pages, lengths);
    return found.length === 0 ? [] : [[fromPlainWord(String(name)), found]];
  });
}

/** Places of a word: `[[distance of the page, [-25, distance of the position, …]], …]`. */
function readPlaces(places: readonly Cbor[], pages: readonly (readonly Part[])[], lengths: readonly number[]): IndexedWord[1] {
  let page = 0;
  const levels = new Map<number, Level>();
  for (const place of places) {
    const [distance, positions] = list(place);
    page += Number(distance);
    const parts = pages[page] ?? [];
    let position = 0;
    for (const step of list(positions)) {
      if (Number(step) < 0) continue;
      position += Number(step);
      const { section, weight } = partAt(position, parts);
      const level = levels.get(section) ?? addLevel(levels, section);
      if (weight > weights.lead) level.strongest = Math.max(level.strongest, weight);
      else level.often += weight;
    }
  }
  return [...levels].map(([section, { strongest, often }]): readonly [number, number] => [section, levelOf(strongest, often, lengths[section] ?? 1)]).sort(([a], [b]) => a - b);
}

function addLevel(levels: Map<number, Level>, section: number): Level {
  const level = { strongest: 0, often: 0 };
  levels.set(section, level);
  return level;
}

function partAt(position: number, parts: readonly Part[]): Part {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return parts[low] ?? nowhere;
}

const nowhere: Part = { start: 0, section: -1, weight: 0 };

/** The field that counts most, and the more the oftener the text has the word for its length. */
function levelOf(strongest: number, often: number, length: number): number {
  return Math.max(1, Math.min(highestLevel, Math.round(strongest + (mostOfText * often) / (often + 1 + 2 * length))));
}

function list(value: Cbor | undefined): readonly Cbor[] {
  return Array.isArray(value) ? value : [];
}
