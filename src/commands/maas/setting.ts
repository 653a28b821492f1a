import type { Span } from '../problem.ts';
import type { Word } from '../shell/types.ts';
import { dropStart } from '../words.ts';

/** One `KEY=VALUE` or `KEY@=PATH` of a command. */
export interface Setting {
  readonly word: Word;
  readonly key: string;
  readonly keySpan: Span;
  /** `@=` hands over the content of the file that the value names. */
  readonly operator: '=' | '@=';
  readonly value: Word;
}

/**
 * Reads a word as the MAAS CLI does: it is cut at the first `=` or `@=`.
 *
 * Source: canonical/maas src/maascli/api.py, Action.name_value_pair.
 */
export function readSetting(word: Word): Setting | undefined {
  const [whole, key, operator] = /^([^=@$`]+)(@?=)/.exec(word.value) ?? [];
  if (whole === undefined || key === undefined) return undefined;
  return {
    word,
    key,
    keySpan: { start: word.start, end: word.start + key.length },
    operator: operator === '@=' ? '@=' : '=',
    value: dropStart(word, whole.length),
  };
}
