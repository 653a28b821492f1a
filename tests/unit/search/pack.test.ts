import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPlaces, packWords, unpackPlaces, unpackWords } from '../../../src/search/pack.ts';
import { highestLevel, placeOf } from '../../../src/search/place.ts';

describe('packWords', () => {
  it('writes of a word what it does not share with the one before', () => {
    expect(packWords(['boot', 'booting', 'ga', 'ga-22.04'])).toBe('0boot 4ing 0ga 2-22.04');
  });
  it('loses no word', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-zà-ü0-9.:-]{1,24}$/));
    fc.assert(fc.property(words, (list) => void expect(unpackWords(packWords(list.toSorted()))).toEqual(list.toSorted())));
  });
});

describe('packPlaces', () => {
  it('writes a level for each section, with the distance where one was left out', () => {
    expect(packPlaces(Uint32Array.of(placeOf(0, 1), placeOf(1, 15), placeOf(40, 2)))).toBe('BP13C');
  });
  it('loses no place', () => {
    const places = fc.dictionary(fc.nat({ max: 50_000 }).map(String), fc.nat({ max: highestLevel })).map((found) => Object.entries(found).map(([section, level]): [number, number] => [Number(section), level]).sort(([a], [b]) => a - b));
    fc.assert(fc.property(places.map((list) => Uint32Array.from(list, (place) => placeOf(...place))), (list) => void expect(unpackPlaces(packPlaces(list))).toEqual(list)));
  });
});
