import type { Problem, PageCheck } from './problem.ts';
import type { Speller } from './speller.ts';

/** For so many unknown words of a page a likely spelling is looked for; each search takes some 50 ms. */
const suggestions = 5;

/** Every word is in the British dictionary, in `content/words.txt`, or in `content/names.txt`. Each unknown word is named once. */
export function checkSpelling(speller: Speller): PageCheck {
  return ({ passages }) => {
    const found = new Map<string, Problem>();
    for (const passage of passages) {
      for (const { word, index } of wordsOf(passage.text)) {
        if (found.has(word) || speller.knows(word)) continue;
        const near = found.size < suggestions ? speller.suggest(word) : [];
        found.set(word, { ...passage.placeOf(index, word), reason: describe(word, near, found.size === 0) });
      }
    }
    return [...found.values()];
  };
}

/**
 * The words of a text with where they start. What holds a digit, or a sign as addresses, paths and options do
 * (`images.maas.io`, `streams/v1`, `--keep`), is no word.
 */
export function wordsOf(text: string): { word: string; index: number }[] {
  return [...text.matchAll(/[^\s–—…]+/g)].flatMap(({ 0: chunk, index }) => {
    const [, before = '', word = ''] = /^([^\p{L}\p{N}_/.@$~-]*)(.*?)[^\p{L}\p{N}_/]*$/u.exec(chunk) ?? [];
    return /^\p{L}(?:[\p{L}'’-]*\p{L})?$/u.test(word) ? [{ word, index: index + before.length }] : [];
  });
}

function describe(word: string, near: readonly string[], isFirst: boolean): string {
  const question = near.length === 0 ? '' : ` Did you mean ${near.map((other) => `"${other}"`).join(' or ')}?`;
  const remedy = isFirst ? ' A term goes into content/words.txt, a name into content/names.txt, code into code font.' : '';
  return `"${word}" is not in the British dictionary.${question}${remedy}`;
}
