import { expect, it } from 'vitest';
import { editText } from '../../../src/offline/edit-text.ts';

it('replaces, takes out and puts in, in whatever order the edits come', () => {
  expect(editText('abcdef', [{ offset: 4, end: 5, text: '' }, { offset: 1, end: 3, text: 'X' }, { offset: 6, end: 6, text: '!' }])).toBe('aXdf!');
});

it('puts in at a place before it replaces the text there', () => {
  expect(editText('abc', [{ offset: 1, end: 2, text: 'B' }, { offset: 1, end: 1, text: '-' }, { offset: 1, end: 1, text: '+' }])).toBe('a-+Bc');
});

it('makes the edit that encloses another', () => {
  expect(editText('abcd', [{ offset: 1, end: 2, text: 'x' }, { offset: 1, end: 3, text: '' }, { offset: 2, end: 3, text: 'y' }])).toBe('ad');
});
