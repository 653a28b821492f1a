import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readCbor } from '../cbor.ts';
import type { Cbor } from '../cbor.ts';
import { highestLevel } from '../pack.ts';

/** The words of a section, as `tokens` gives them, by what they count for. */
export interface ProseSection {
  readonly title: readonly string[];
  readonly labels: readonly string[];
  /** Title of its page. */
  readonly page: readonly string[];
  readonly text: readonly string[];
}

/** A word with the sections that have it and its level there, from 1 to `highestLevel`. */
export type IndexedWord = readonly [word: string, places: readonly (readonly [section: number, level: number])[]];

/** What a word counts for in a title, a label, the title of the page and the beginning; in the rest of the text it counts 1. */
const weights = { title: 10, labels: 7, page: 4, lead: 2 };
/** So many words are the beginning of a text. */
const leadLength = 30;
/** The words of a text count together at most this. */
const mostOfText = 5;

/** Pagefind gives a text of weight 1 this number. */
const plainWeight = 24;
/** Pagefind's files start with this mark, behind which the content begins. */
const mark = 'pagefind_dcd';

/**
 * Has Pagefind index the sections, each as a page of its own whose title, index entries and beginning count for more, and
 * reads its index back.
 *
 * @throws Error where Pagefind reports one
 */
export async function indexProse(sections: readonly ProseSection[]): Promise<readonly IndexedWord[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  assertNone(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  try {
    const answers = await Promise.all(sections.map((section, number) => index.addHTMLFile({ url: `/${number}/`, content: sectionHtml(section) })));
    assertNone(answers.flatMap((answer) => answer.errors));
    const result = await index.getFiles();
    assertNone(result.errors);
    return readFiles(result.files, relativeLengths(sections));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** How long the text of each section is against the average. */
function relativeLengths(sections: readonly ProseSection[]): number[] {
  const average = sections.reduce((sum, { text }) => sum + text.length, 0) / sections.length;
  return sections.map(({ text }) => text.length / Math.max(1, average));
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the pages: ${errors.join('; ')}`);
}

function sectionHtml({ title, labels, page, text }: ProseSection): string {
  const part = (weight: number, words: readonly string[]) => `<p data-pagefind-weight="${weight}">${words.map(toPlainWord).join(' ')}</p>`;
  return `<html><body>${part(weights.title, title)}${part(weights.labels, labels)}${part(weights.page, page)}${part(weights.lead, text.slice(0, leadLength))}${part(1, text.slice(leadLength))}</body></html>`;
}

function readFiles(files: readonly { readonly path: string; readonly content: Uint8Array }[], lengths: readonly number[]): IndexedWord[] {
  const numbers = new Map<string, number>();
  for (const { path, content } of files) {
    const hash = /fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (hash !== undefined) numbers.set(hash, Number(/"url":"\/(\d+)\/"/.exec(unpack(content).toString())?.[1]));
  }
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) return [];
  const pages = list(list(readCbor(unpack(meta.content)))[1]).map((page) => numbers.get(String(list(page)[0])) ?? -1);
  return files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => list(list(readCbor(unpack(content)))[0]).map((entry) => readWord(list(entry), pages, lengths)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Pagefind takes words apart at dots, so a dotted number goes there and back in letters. */
function toPlainWord(word: string): string {
  return word.replaceAll('.', 'xdotx');
}

function fromPlainWord(word: string): string {
  return word.replaceAll('xdotx', '.');
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  return bytes.subarray(0, mark.length).toString() === mark ? bytes.subarray(mark.length) : bytes;
}

/** A word of a chunk: `[word, [[distance of the page, [-1 - weight, position, …]], …]]`. */
function readWord([word, places]: readonly Cbor[], pages: readonly number[], lengths: readonly number[]): IndexedWord {
  let page = 0;
  const found = list(places).map((place): readonly [number, number] => {
    const [distance, positions] = list(place);
    page += Number(distance);
    const section = pages[page] ?? -1;
    return [section, levelOf(list(positions), lengths[section] ?? 1)];
  });
  return [fromPlainWord(String(word)), found.sort(([a], [b]) => a - b)];
}

/** The place that counts most, and the more the oftener the text has the word for its length. */
function levelOf(positions: readonly Cbor[], length: number): number {
  let [weight, strongest, often] = [1, 0, 0];
  for (const position of positions) {
    if (Number(position) < 0) weight = Math.round(Math.sqrt((-1 - Number(position)) / plainWeight));
    else if (weight > weights.lead) strongest = Math.max(strongest, weight);
    else often += weight;
  }
  return Math.max(1, Math.min(highestLevel, Math.round(strongest + (mostOfText * often) / (often + 1 + 2 * length))));
}

function list(value: Cbor | undefined): readonly Cbor[] {
  return Array.isArray(value) ? value : [];
}
