import { describe, expect, it } from 'vitest';
import { chunkWords } from '../../../src/search/chunk-words.ts';
import { unpackPlaces } from '../../../src/search/pack.ts';
import { placeOf, sectionOf } from '../../../src/search/place.ts';

describe('chunkWords', () => {
  it('keeps words together until a file is full', () => {
    const places = Uint32Array.from({ length: 700 }, (_, i) => placeOf(2000 * i, 1));
    const words = Array.from({ length: 30 }, (_, i): [string, Uint32Array] => [`word${i}`, places]);
    expect(chunkWords(words, () => []).map((chunk) => chunk.words.length)).toEqual([22, 8]);
  });
  it('ends a file where the labels of its words fill one, each of which counts once', () => {
    const label = { section: 1, label: 'x'.repeat(25_000) };
    const labels: Record<string, readonly { readonly section: number; readonly label: string }[]> = { a: [label], b: [label, { ...label, section: 2 }], c: [label], d: [{ ...label, section: 3 }], e: [label] };
    const words = Object.keys(labels).map((word): [string, Uint32Array] => [word, new Uint32Array()]);
    expect(chunkWords(words, (word) => labels[word] ?? []).map((chunk) => chunk.words)).toEqual([['a', 'b', 'c', 'd'], ['e']]);
  });
  it('keeps of a word that is everywhere the 700 places of the highest levels, of equal ones the first', () => {
    const places = Uint32Array.from({ length: 1000 }, (_, i) => placeOf(i, i >= 900 ? 9 : 2));
    const [packed = ''] = chunkWords([['word', places]], () => [])[0]?.places ?? [];
    expect([...unpackPlaces(packed)].map(sectionOf)).toEqual([...Array(600).keys(), ...Array.from({ length: 100 }, (_, i) => 900 + i)]);
  });
});
