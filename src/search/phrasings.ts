import type { Lexicon } from './lexicon.ts';
import { synonyms } from './synonyms.ts';
import { isSilent, tokens } from './tokens.ts';

const lines = synonyms.map((line) => line.map(tokens));
/** So many other wordings are tried. */
const most = 12;

/** The single words that mean the same as a word. */
export function sameMeaning(word: string): string[] {
  return lines.filter((line) => line.some((phrase) => phrase.length === 1 && phrase[0] === word)).flatMap((line) => line.filter((phrase) => phrase.length === 1 && phrase[0] !== word).flat());
}

/**
 * Other ways to say what words say: phrases that mean the same, two words written as one (`squash fs`), and one that no page has
 * written as two (`bootsource`).
 */
export function phrasings(words: readonly string[], unknown: readonly string[], lexicon: Lexicon): { readonly words: readonly string[]; readonly worth: number }[] {
  const joined = words.slice(1).flatMap((word, i) => {
    const both = `${words[i] ?? ''}${word}`;
    const [one = ''] = tokens(both);
    return /^\p{L}+$/u.test(both) && lexicon.has(one) ? [{ words: words.toSpliced(i, 2, one), worth: 0.95 }] : [];
  });
  const split = unknown.flatMap((word) => splitWord(word, lexicon).map((parts) => ({ words: words.flatMap((other) => (other === word ? parts : [other])), worth: 0.95 })));
  return [...joined, ...split, ...withSynonyms(words).map((other) => ({ words: other, worth: 0.9 }))].slice(0, most);
}

function splitWord(word: string, { has }: Lexicon): string[][] {
  return Array.from({ length: Math.max(0, word.length - 4) }, (_, i) => [word.slice(0, i + 3), word.slice(i + 3)])
    .filter(([, last = '']) => last.length > 2 || last === 'up')
    .filter((parts) => parts.every((part) => has(part) && !isSilent(part) && !/\d/.test(part)));
}

/** Only phrases of several words on either side: single words that mean the same stand beside each other in a term. */
function withSynonyms(words: readonly string[]): string[][] {
  const padded = ` ${words.join(' ')} `;
  return lines.flatMap((line) =>
    line
      .filter((phrase) => padded.includes(` ${phrase.join(' ')} `))
      .flatMap((phrase) => line.filter((other) => other !== phrase && other.length + phrase.length > 2).map((other) => padded.replace(` ${phrase.join(' ')} `, ` ${other.join(' ')} `).trim().split(' '))),
  );
}
