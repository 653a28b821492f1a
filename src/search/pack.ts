import { levelOf, sectionOf } from './place.ts';
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

/** Section → level, as {@link packPlaces} packed them. */
export function unpackPlaces(packed: string): Map<number, number> {
  const places = new Map<number, number>();
  let section = -1;
  for (const [, distance = '', level = ''] of packed.matchAll(/([0-9a-z]*)([A-P])/g)) {
    section += distance === '' ? 1 : parseInt(distance, 36);
    places.set(section, levels.indexOf(level));
  }
  return places;
}
