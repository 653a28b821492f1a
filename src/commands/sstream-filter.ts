import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Word } from './shell/types.ts';
import { code, writeNearest } from './wording.ts';
import { isLiteral } from './words.ts';

/**
 * What is wrong with a filter `KEY=VALUE`, `KEY!=VALUE`, `KEY~PATTERN` or `KEY!~PATTERN`.
 *
 * Rule: simplestreams/filters.py, ItemFilter: the pattern is one of Python's, searched anywhere in the field.
 */
export function checkFilter(word: Word, keys: readonly string[]): Problem[] {
  const [whole, key = '', operator = '', value = ''] = /^(\w+) *(!?[=~]) *([^]*)$/.exec(word.value) ?? [];
  if (whole === undefined) {
    if (!isLiteral(word)) return [];
    return [
      problemAt(
        word,
        `${code(word.value)} is no filter.`,
        `Write one such as ${code("'arch=amd64'")} or ${code("'release~(jammy|noble)'")}; the operators are =, !=, ~ and !~.`,
      ),
    ];
  }
  if (!keys.includes(key)) {
    return [
      problemAt(
        word,
        `No field of a stream is called ${code(key)}, and a missing field counts as empty.`,
        writeNearest(key, keys, `Filter by ${code('arch')}, ${code('release')} or ${code('os')}.`),
      ),
    ];
  }
  if (!operator.endsWith('~') || !isLiteral(word)) return [];
  const fault = patternFault(value);
  return fault === undefined
    ? []
    : [problemAt(word, `${code(value)} is no regular expression: ${fault}.`, 'Mend the pattern; it is one of Python.')];
}

/** Says why a pattern is not one; only what Python and JavaScript agree on is complained about. */
function patternFault(pattern: string): string | undefined {
  const translated = pattern
    .replace(/\(\?P</g, '(?<')
    .replace(/^\(\?[aimsx]+\)/, '')
    .replace(/\\A/g, '^')
    .replace(/\\Z/g, '$');
  try {
    new RegExp(translated);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*\/: /, '').toLowerCase() : 'it cannot be read';
  }
}
