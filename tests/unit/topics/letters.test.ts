import { expect, it } from 'vitest';
import { legacyLetterId, letterId, letterOf, letters } from '../../../src/topics/letters.ts';

it('there are 26 letters behind the numbers and symbols', () => {
  expect([letters.length, letters[0], letters[1], letters.at(-1)]).toEqual([27, '#', 'A', 'Z']);
});

it.each([
  ['boot source', 'B'],
  ['École', 'E'],
  ['404', '#'],
  ['/boot/efi', '#'],
  ['Ω', '#'],
  ['', '#'],
])('%s stands under %s', (key, letter) => {
  expect(letterOf(key)).toBe(letter);
});

it('a letter has a permanent id and its old one', () => {
  expect([letterId('A'), legacyLetterId('A'), letterId('#'), legacyLetterId('#')]).toEqual(['a', 'heading--a-topics', 'numbers-and-symbols', undefined]);
});
