import { levelOf, placeOf, sectionOf } from './place.ts';
import type { Places } from './place.ts';

// What many small numbers and like words are written as, so that little of them travels.

/** Words in order, separated by blanks, each with the number of letters that it shares with the one before (at most 9) in their place: `0boot 4ing`. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let same = 0;
      while (same < 9 && same < before.length && same < word.length && word[same] === before[same]) same++;
      before = word;
      return `${same}${word.slice(same)}`;
    })
    .join(' ');
}

/** The words that {@link packWords} packed. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed === '' ? [] : packed.split(' ').map((word) => (before = before.slice(0, Number(word[0])) + word.slice(1)));
}

const levels = 'ABCDEFGHIJKLMNOP';

/** Sections in order, each as the distance from the one before in base 36 (none for 1) and a capital letter for the level of the word there. */
export function packPlaces(places: Places): string {
  let before = -1;
  let packed = '';
  for (const place of places) {
    const distance = sectionOf(place) - before;
    before += distance;
    packed += (distance === 1 ? '' : distance.toString(36)) + (levels[levelOf(place)] ?? '');
  }
  return packed;
}

/** The places that {@link packPlaces} packed. */
export function unpackPlaces(packed: string): Places {
  const places: number[] = [];
  let section = -1;
  let distance = 0;
  for (let at = 0; at < packed.length; at++) {
    const sign = packed.charCodeAt(at);
    const level = sign - codeOfLevel0;
    if (level >= 0 && level < levels.length) {
      section += distance === 0 ? 1 : distance;
      places.push(placeOf(section, level));
      distance = 0;
    } else distance = 36 * distance + (sign < codeOfLevel0 ? sign - codeOf0 : sign - codeOfA + 10);
  }
  return Uint32Array.from(places);
}

const [codeOfLevel0, codeOf0, codeOfA] = [levels.charCodeAt(0), '0'.charCodeAt(0), 'a'.charCodeAt(0)];
