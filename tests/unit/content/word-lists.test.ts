import { describe, expect, it } from 'vitest';
import { makeSpeller } from '../../../src/markdown/checks/speller.ts';
import { namesFile, readWordList, wordsFile } from '../../../src/markdown/checks/word-list.ts';
import { usedWords } from './pages.ts';

const words = readWordList(wordsFile);
const names = readWordList(namesFile);

/** Capitals count as small letters, unless nothing else tells two words apart. */
function inOrder(list: readonly string[]): string[] {
  return [...new Set(list)].sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

describe.each([
  [wordsFile, words],
  [namesFile, names],
])('%s', (_file, list) => {
  it('is in alphabetical order, each line once', () => {
    expect(list).toEqual(inOrder(list));
  });

  it('holds no blanks around a word', () => {
    expect(list.filter((word) => word !== word.trim())).toEqual([]);
  });
});

it('every word of the list is used in the pages or the glossary and is in no other list', async () => {
  const used = [...(await usedWords())];
  const needless = words.filter((word) => {
    const speller = makeSpeller(words.filter((other) => other !== word), names);
    return used.every((other) => speller.knows(other));
  });
  expect(needless).toEqual([]);
});
