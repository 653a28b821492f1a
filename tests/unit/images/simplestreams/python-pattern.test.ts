import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { translatePythonPattern } from '../../../../src/images/simplestreams/python-pattern.ts';

/** True or false as the translated expression is found in the value; undefined where it is refused. */
function search(pattern: string, value: string): boolean | undefined {
  const translated = translatePythonPattern(pattern);
  if ('problem' in translated) return undefined;
  try {
    return RE2JS.compile(translated.pattern).test(value);
  } catch {
    return undefined;
  }
}

describe('translatePythonPattern', () => {
  it.each([
    ['(jammy|noble)', '(jammy|noble)'],
    ['^20\\.04\\Z', '^20\\.04\\z'],
    ['a{,3}b{2,}', 'a{0,3}b{2,}'],
    ['[]a]', '[\\]a]'],
    ['[^]a]', '[^\\]a]'],
    ['[[:x]', '[\\[:x]'],
    ['\\x41\\u00e9\\U0001f600', '\\x{41}\\x{00e9}\\x{0001f600}'],
    ['\\-\\ ', '\\- '],
    ['(?i:A)(?P<n>b)', '(?i:A)(?P<n>b)'],
  ])('writes %s as %s', (pattern, translated) => {
    expect(translatePythonPattern(pattern)).toEqual({ pattern: translated });
  });

  it.each([
    ['(?=a)', 'looks ahead or behind, which cannot be run in bounded time'],
    ['(?<!a)', 'looks ahead or behind, which cannot be run in bounded time'],
    ['(a)\\1', 'refers back to a group, which cannot be run in bounded time'],
    ['(?P<x>a)(?P=x)', 'refers back to a group, which cannot be run in bounded time'],
    ['(a)?(?(1)b)', 'depends on a group, which cannot be run in bounded time'],
    ['a++', 'has a possessive repetition, which cannot be run in bounded time'],
    ['a{2}+', 'has a possessive repetition, which cannot be run in bounded time'],
    ['(?>a)', 'has a group or flag other than (?:…), (?P<name>…) and the flags i, m and s'],
    ['(?x)a', 'has a group or flag other than (?:…), (?P<name>…) and the flags i, m and s'],
    ['(?#a)', 'has a group or flag other than (?:…), (?P<name>…) and the flags i, m and s'],
    ['\\p{L}', 'has \\p, which one of Python and RE2 does not know'],
    ['\\Qa\\E', 'has \\Q, which one of Python and RE2 does not know'],
    ['[\\W]', 'has \\W between brackets; write it without'],
    ['a\\', 'ends in a backslash'],
  ])('refuses %s', (pattern, problem) => {
    expect(translatePythonPattern(pattern)).toEqual({ problem });
  });

  const hasPython = spawnSync('python3', ['-c', '']).status === 0;

  it.skipIf(!hasPython)('finds what the re of the real Python finds (left out where there is no python3)', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'jammy',
      '22.04',
      '\\.',
      '.',
      '\\d',
      '\\w',
      '\\s',
      '\\b',
      '[a-c]',
      '[^a]',
      '[]x]',
      '[[a]',
      '*',
      '+',
      '?',
      '*?',
      '{2}',
      '{,2}',
      '{1,2}',
      '|',
      '(',
      ')',
      '(?:',
      '^',
      '$',
      '\\Z',
      '-',
      'é',
      '_',
      ' ',
    );
    const pattern = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    const value = fc
      .array(fc.constantFrom('a', 'b', 'c', 'jammy', '22.04', 'é', '-', '_', ' ', '1', 'x', '['), { maxLength: 5 })
      .map((pieces) => pieces.join(''));
    const cases = fc.sample(fc.tuple(pattern, value), { numRuns: 5000, seed: 1 });
    const script =
      'import json,re,sys\ndef f(p,v):\n try: return bool(re.search(p,v))\n except re.error: return None\nprint(json.dumps([f(p,v) for p,v in json.load(sys.stdin)]))';
    const { stdout } = spawnSync('python3', ['-W', 'ignore', '-c', script], {
      input: JSON.stringify(cases),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const answers: unknown = JSON.parse(stdout);
    const both = cases.map(([expression, text], at) => ({
      expression,
      text,
      python: Array.isArray(answers) ? answers[at] : undefined,
      ours: search(expression, text),
    }));
    // \b is the one known difference: RE2 counts letters of ASCII only.
    const isKnown = (expression: string, text: string): boolean => expression.includes('\\b') && text.includes('é');
    const compared = both.filter(
      ({ python, ours, expression, text }) =>
        typeof python === 'boolean' && ours !== undefined && !isKnown(expression, text),
    );
    expect(compared.length).toBeGreaterThan(1500);
    expect(compared.filter(({ python, ours }) => python !== ours)).toEqual([]);
  });
});
