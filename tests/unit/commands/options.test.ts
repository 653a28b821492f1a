import { describe, expect, it } from 'vitest';
import type { Option } from '../../../src/commands/grammar/options.ts';
import { readOptions } from '../../../src/commands/options.ts';
import type { OptionStyle } from '../../../src/commands/options.ts';
import { parseShell } from '../../../src/commands/shell.ts';
import { problemLines } from './problem-lines.ts';

const known: readonly Option[] = [
  { names: ['-v', '--verbose'] },
  { names: ['-q'] },
  { names: ['-n', '--number'], argument: 'N', form: 'integer' },
  { names: ['-var'], argument: 'NAME=VALUE' },
];

function read(source: string, style: OptionStyle) {
  const { words } = parseShell(source).commands[0] ?? { words: [] };
  const { options, words: others, problems } = readOptions('x', words.slice(1), known, style);
  return {
    options: options.map(({ name, argument }) => (argument === undefined ? name : `${name} ${argument.value}`)),
    words: others.map(({ value }) => value),
    problems: problemLines(source, problems),
  };
}

describe('options of GNU programs and of argparse', () => {
  it('stand anywhere, with their argument in the same word or in the next', () => {
    expect(read('x a --number=1 b -n 2 -n3 -vq "c d"', 'getopt')).toEqual({ options: ['-n 1', '-n 2', '-n 3', '-v'], words: ['a', 'b', 'c d'], problems: [] });
  });

  it('end at --, and a single - is a word', () => {
    expect(read('x - -- -v', 'getopt')).toEqual({ options: [], words: ['-', '-v'], problems: [] });
  });

  it.each([
    ['x --numbers=1', '1:3 "--numbers" `x` has no option `--numbers`. It has `--verbose` and `--number`. Did you mean `--number`?'],
    ['x -n', '1:3 "-n" The option `-n` of `x` needs an argument. Write `-n=N`.'],
    ['x --verbose=2', '1:3 "--verbose=2" The option `--verbose` of `x` takes no argument. Write `--verbose` alone.'],
    ['x -n a', '1:6 "a" `-n` takes a whole number, not `a`. Write `-n=1`, say.'],
    ['x -vz', '1:3 "-vz" `x` has no option `-vz`. It has `-v`, `--verbose`, `-q`, `-n`, `--number` and `-var`. Did you mean `-v`?'],
  ])('are refused in %s', (source, expected) => {
    expect(read(source, 'getopt').problems).toEqual([expected]);
  });
});

describe('options of Go programs', () => {
  it('have one dash or two, and end at the first word', () => {
    expect(read('x -var a=b --var=c=d e -v', 'go')).toEqual({ options: ['-var a=b', '-var c=d'], words: ['e', '-v'], problems: [] });
  });

  it('cannot be joined', () => {
    expect(read('x -vq', 'go').problems).toHaveLength(1);
  });
});
