import { describe, expect, it } from 'vitest';
import { parseShell } from '../../../src/commands/shell.ts';
import type { Word } from '../../../src/commands/shell/types.ts';
import { dropStart, globCharacter, isLiteral, onlyExpansion } from '../../../src/commands/words.ts';

function word(source: string): Word {
  const [, first] = parseShell(`x ${source}`).commands[0]?.words ?? [];
  if (first === undefined) throw new Error(`No word in ${source}`);
  return first;
}

describe('a word', () => {
  it('is literal if the shell replaces nothing in it', () => {
    expect(['a"b c"', "'$A'", '\\$A', '$A', '"a$(b)"', 'a`b`'].map((source) => isLiteral(word(source)))).toEqual([true, true, true, false, false, false]);
  });

  it('is a placeholder if it consists of one expansion', () => {
    expect(['$A', '"$A"', '${A}', '$A$B', 'a$A', 'a'].map((source) => onlyExpansion(word(source))?.name)).toEqual(['A', 'A', 'A', undefined, undefined, undefined]);
  });

  it('has a glob where such a character stands outside quotes', () => {
    expect(["a*b", '"a*"', "'?'", '\\[', "'a'?", '$A[1]'].map((source) => globCharacter(word(source))?.start)).toEqual([3, undefined, undefined, undefined, 5, 4]);
  });

  it('can lose its start, and keeps the places of the rest', () => {
    const show = ({ value, start, end }: Word) => [value, start, end];
    expect(show(dropStart(word('key=value'), 4))).toEqual(['value', 6, 11]);
    expect(show(dropStart(word("key='a b'"), 4))).toEqual(['a b', 7, 10]);
    expect(show(dropStart(word('"key=a$B"'), 4))).toEqual(['a$B', 7, 10]);
    expect(show(dropStart(word('key='), 4))).toEqual(['', 6, 6]);
    expect(show(dropStart(word('key=$A'), 4))).toEqual(['$A', 6, 8]);
  });
});
