import { commonDigit } from './index-data.ts';
import { packPlaces } from './pack.ts';
import { levelOf } from './place.ts';
import type { Places } from './place.ts';
import type { IndexedWord } from './read-prose.ts';

/** Words that follow one another, with their places as they are published. */
export interface Chunk {
  readonly words: readonly string[];
  /** Packed by `packPlaces`. */
  readonly places: readonly string[];
}

/** About so many characters of places, and of labels, stand in one file: at most some 25 kB on the wire, and read between two keystrokes. */
const chunkLength = 60_000;
/** So many characters the title, the id and the page of a section have beside its labels. */
const rowLength = 60;
/** So many places of a word that is everywhere are kept. */
const mostPlaces = 700;

/**
 * Cuts the vocabulary of a large site into chunks; a word that is everywhere keeps its best places.
 *
 * @param labelsOf the labels that are published with a word; those of one chunk stand in one file, each once
 */
export function chunkWords(words: readonly IndexedWord[], labelsOf: (word: string) => readonly { readonly section: number; readonly label: string }[]): Chunk[] {
  const chunks: { words: string[]; places: string[] }[] = [];
  let length = { places: 0, labels: 0 };
  let known = new Set<unknown>();
  for (const [word, all] of words) {
    if (chunks.length === 0 || length.places > chunkLength || length.labels > chunkLength) {
      chunks.push({ words: [], places: [] });
      length = { places: 0, labels: 0 };
      known = new Set();
    }
    const places = packPlaces(isCommon(all.length) ? best(all) : all);
    length.places += places.length + 3;
    for (const entry of labelsOf(word)) {
      length.labels += (known.has(entry) ? 0 : entry.label.length + 1) + (known.has(entry.section) ? 0 : rowLength);
      known.add(entry).add(entry.section);
    }
    const chunk = chunks.at(-1);
    chunk?.words.push(word);
    chunk?.places.push(places);
  }
  return chunks;
}

/** The whole vocabulary as one chunk. */
export function oneChunk(words: readonly IndexedWord[]): Chunk {
  return { words: words.map(([word]) => word), places: words.map(([, places]) => packPlaces(places)) };
}

function isCommon(count: number): boolean {
  return Math.round(Math.log2(Math.max(1, count))) >= commonDigit;
}

/** The places of the highest levels, and of those of the lowest of these the first. */
function best(places: Places): Places {
  if (places.length <= mostPlaces) return places;
  const counts: number[] = [];
  for (const place of places) counts[levelOf(place)] = (counts[levelOf(place)] ?? 0) + 1;
  let lowest = counts.length;
  let left = mostPlaces;
  while (left > 0) {
    lowest--;
    left -= counts[lowest] ?? 0;
  }
  let ofLowest = (counts[lowest] ?? 0) + left;
  return places.filter((place) => levelOf(place) > lowest || (levelOf(place) === lowest && ofLowest-- > 0));
}
