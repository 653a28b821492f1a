import { expect, it } from 'vitest';
import { singular, wordStem } from '../../../src/topics/word-stem.ts';

it.each([
  ['images', 'image'],
  ['copies', 'copy'],
  ['boxes', 'box'],
  ['status', 'status'],
  ['curtin', 'curtin'],
  ['chassis', 'chassis'],
])('the singular of %s is %s', (word, expected) => {
  expect(singular(word)).toBe(expected);
});

it.each([
  ['customise', 'customising'],
  ['pack', 'packing'],
  ['debug', 'debugging'],
  ['image', 'images'],
])('%s and %s have one stem', (a, b) => {
  expect(wordStem(a)).toBe(wordStem(b));
});

it.each([
  ['image', 'imager'],
  ['ring', 'r'],
  ['packer', 'pack'],
])('%s and %s have not', (a, b) => {
  expect(wordStem(a)).not.toBe(wordStem(b));
});
