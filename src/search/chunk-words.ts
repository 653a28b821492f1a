import type { IndexedWord } from './edge/prose-index.ts';
import { commonDigit } from './index-data.ts';
import { packPlaces } from './pack.ts';

/** About so many characters of places stand in one file: some 25 kB on the wire. */
const chunkLength = 60_000;
/** So many places of a word that is everywhere are kept. */
const mostPlaces = 700;

/** Cuts the vocabulary of a large site into chunks of words that follow one another; a word that is everywhere keeps its best places. */
export function chunkWords(words: readonly IndexedWord[]): IndexedWord[][] {
  const chunks: IndexedWord[][] = [[]];
  let length = 0;
  for (const [word, all] of words) {
    const places = isCommon(all.length) ? best(all) : all;
    if (length > chunkLength) {
      chunks.push([]);
      length = 0;
    }
    length += packPlaces(places).length + 3;
    chunks.at(-1)?.push([word, places]);
  }
  return chunks;
}

function isCommon(count: number): boolean {
  return Math.round(Math.log2(Math.max(1, count))) >= commonDigit;
}

function best(places: IndexedWord[1]): IndexedWord[1] {
  return places.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostPlaces).sort((a, b) => a[0] - b[0]);
}
