import { gunzipSync } from 'node:zlib';
import { readCbor } from './cbor.ts';
import type { Cbor } from './cbor.ts';
import { highestLevel, placeOf } from './place.ts';
import type { Places } from './place.ts';

/** A word with the sections that have it, in order, and its level in each, from 1 to `highestLevel`. */
export type IndexedWord = readonly [word: string, places: Places];

/** What a word counts for in a title, a label, the title of the page and the beginning of a text; in the rest of it a word counts 1. */
const weights = { title: 10, labels: 7, page: 4, lead: 2, rest: 1 };
export type Field = keyof typeof weights;
const fields: readonly Field[] = ['title', 'labels', 'page', 'lead', 'rest'];
const weightOf = fields.map((field) => weights[field]);
/** The words of a text count together at most this. */
const mostOfText = 5;
/** Pagefind's files start with this mark, behind which the content begins. */
const mark = 'pagefind_dcd';

/** For each word of a record, in order, the section and the field that it stands in, as {@link spotOf} writes them. */
export type Spots = Uint32Array;

export function spotOf(section: number, field: Field): number {
  return section * fields.length + fields.indexOf(field);
}

/** A file of Pagefind's index. */
export interface PagefindFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Reads an index of Pagefind back: which word stands where, from which follows in which section and field, and so what it counts
 * for.
 *
 * @param records what Pagefind was given, each at the address `/NUMBER/`
 * @param lengths of the text of each section, in words
 * @throws Error where Pagefind counts words otherwise
 */
export function readProse(files: readonly PagefindFile[], records: readonly Spots[], lengths: readonly number[]): IndexedWord[] {
  const numbers = new Map<string, number>();
  for (const { path, content } of files) {
    const hash = /fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (hash !== undefined) numbers.set(hash, Number(/"url":"\/(\d+)\/"/.exec(unpack(content).toString())?.[1]));
  }
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) return [];
  const pages = list(list(readCbor(unpack(meta.content)))[1]).map((page) => readPage(list(page), numbers, records));
  const readPlaces = placesReader(pages, relativeLengths(lengths));
  return files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => list(list(readCbor(unpack(content)))[0]).flatMap((entry) => readWords(list(entry), readPlaces)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A page of the index: `[hash, number of words]`. The positions of words mean what they are taken for only if Pagefind counted as many. */
function readPage([hash, count]: readonly Cbor[], numbers: ReadonlyMap<string, number>, records: readonly Spots[]): Spots {
  const record = records[numbers.get(String(hash)) ?? -1];
  if (record === undefined || record.length !== count) throw new Error(`Pagefind counts ${String(count)} words where there are ${record?.length ?? 'none'}. Does a word hold a sign that it takes words apart at?`);
  return record;
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  return bytes.subarray(0, mark.length).toString() === mark ? bytes.subarray(mark.length) : bytes;
}

/** How long the text of each section is against the average. */
function relativeLengths(lengths: readonly number[]): number[] {
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return lengths.map((length) => length / Math.max(1, average));
}

/** Pagefind takes words apart at dots and hyphens, so those of a dotted number and of an option go there and back in letters. */
export function toPlainWord(word: string): string {
  return /[.-]/.test(word) ? word.replaceAll('.', 'xdotx').replaceAll('-', 'xdashx') : word;
}

function fromPlainWord(word: string): string {
  return word.replaceAll('xdotx', '.').replaceAll('xdashx', '-');
}

/** A word of a chunk, and what differs from it by accents alone: `[word, places, [[word, places], …]]`. */
function readWords([word, places, variants]: readonly Cbor[], readPlaces: (places: readonly Cbor[]) => Places): IndexedWord[] {
  return [[word, places], ...list(variants).map(list)].flatMap(([name, where]): IndexedWord[] => {
    const found = readPlaces(list(where));
    return found.length === 0 ? [] : [[fromPlainWord(String(name)), found]];
  });
}

/** Reads the places of a word: `[[distance of the page, [-25, distance of the position, …]], …]`. */
function placesReader(pages: readonly Spots[], lengths: readonly number[]): (places: readonly Cbor[]) => Places {
  /** What was found of the word so far in each section: the weight of its weightiest field but the text, and of its words in the text. */
  const strongest = new Uint8Array(lengths.length);
  const often = new Uint32Array(lengths.length);

  return (places) => {
    const sections: number[] = [];
    let page = 0;
    for (const place of places) {
      const [distance, positions] = list(place);
      page += Number(distance);
      const spots = pages[page];
      if (spots !== undefined) readPositions(list(positions), spots, sections);
    }
    return Uint32Array.from(sections, takeLevel).sort();
  };

  function readPositions(positions: readonly Cbor[], spots: Spots, sections: number[]): void {
    let position = 0;
    for (const step of positions) {
      if (typeof step !== 'number' || step < 0) continue;
      position += step;
      const spot = spots[position] ?? 0;
      const section = Math.floor(spot / fields.length);
      const weight = weightOf[spot % fields.length] ?? 0;
      const [before = 0, count = 0] = [strongest[section], often[section]];
      if (before === 0 && count === 0) sections.push(section);
      if (weight <= weights.lead) often[section] = count + weight;
      else if (weight > before) strongest[section] = weight;
    }
  }

  /** The place of the word in a section, which is then ready for the next word. */
  function takeLevel(section: number): number {
    const level = levelFor(strongest[section] ?? 0, often[section] ?? 0, lengths[section] ?? 1);
    strongest[section] = 0;
    often[section] = 0;
    return placeOf(section, level);
  }
}

/** The field that counts most, and the more the oftener the text has the word for its length. */
function levelFor(strongest: number, often: number, length: number): number {
  return Math.max(1, Math.min(highestLevel, Math.round(strongest + (mostOfText * often) / (often + 1 + 2 * length))));
}

function list(value: Cbor | undefined): readonly Cbor[] {
  return Array.isArray(value) ? value : [];
}
