/**
 * Rewrites a regular expression of Python's `re` for RE2, or says why it cannot be: the end of a sentence that begins
 * with "The expression".
 *
 * What differs: `\Z` (RE2: `\z`), `{,n}` (RE2: `{0,n}`), `\d \w \s` (Unicode in Python), escapes that one of the two
 * knows. `\b` stays as it is, though RE2 looks at letters of ASCII only. What RE2 has no counterpart of: looking
 * around, back-references, conditions, atomic groups, possessive repetition, comments.
 *
 * Rule: Python's documentation of `re`; https://github.com/google/re2/wiki/Syntax.
 */
export function translatePythonPattern(pattern: string): { readonly pattern: string } | { readonly problem: string } {
  let translated = '';
  let isInClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at);
    if (rest.startsWith('\\')) {
      const escape = translateEscape(rest, isInClass);
      if ('problem' in escape) return escape;
      translated += escape.text;
      at += escape.length - 1;
      continue;
    }
    const problem = isInClass ? undefined : findProblem(rest);
    if (problem !== undefined) return { problem };
    const [bound] = isInClass ? [] : (/^\{,\d*\}/.exec(rest) ?? []);
    if (bound !== undefined) {
      translated += `{0${bound.slice(1)}`;
      at += bound.length - 1;
      continue;
    }
    if (!isInClass && rest.startsWith('[')) {
      const [opening = '['] = /^\[\^?\]?/.exec(rest) ?? [];
      translated += opening.replace(']', '\\]');
      at += opening.length - 1;
      isInClass = true;
      continue;
    }
    if (isInClass && rest.startsWith('[')) {
      translated += '\\[';
      continue;
    }
    if (isInClass && rest.startsWith(']')) isInClass = false;
    translated += rest.charAt(0);
  }
  return { pattern: translated };
}

/** Groups and repetitions that RE2 has no counterpart of. */
const refused: readonly (readonly [start: RegExp, problem: string])[] = [
  [/^\(\?<?[=!]/, 'looks ahead or behind, which cannot be run in bounded time'],
  [/^\(\?P=/, 'refers back to a group, which cannot be run in bounded time'],
  [/^\(\?\(/, 'depends on a group, which cannot be run in bounded time'],
  [
    /^\(\?(?!:|P<[A-Za-z_]\w*>|[ims]+\)|[ims]*(?:-[ims]+)?:)/,
    'has a group or flag other than (?:…), (?P<name>…) and the flags i, m and s',
  ],
  [/^(?:[*+?]|\{\d+(?:,\d*)?\})\+/, 'has a possessive repetition, which cannot be run in bounded time'],
];

function findProblem(rest: string): string | undefined {
  return refused.find(([start]) => start.test(rest))?.[1];
}

const words: Readonly<Record<string, readonly [alone: string, inClass: string]>> = {
  d: ['\\p{Nd}', '\\p{Nd}'],
  D: ['\\P{Nd}', '\\P{Nd}'],
  w: ['[\\p{L}\\p{N}_]', '\\p{L}\\p{N}_'],
  W: ['[^\\p{L}\\p{N}_]', ''],
  s: ['[\\t-\\r\\x{1c}-\\x{1f}\\x{85}\\p{Z}]', '\\t-\\r\\x{1c}-\\x{1f}\\x{85}\\p{Z}'],
  S: ['[^\\t-\\r\\x{1c}-\\x{1f}\\x{85}\\p{Z}]', ''],
};

function translateEscape(
  rest: string,
  isInClass: boolean,
): { readonly text: string; readonly length: number } | { readonly problem: string } {
  const letter = rest.charAt(1);
  if (letter === '') return { problem: 'ends in a backslash' };
  const word = Object.hasOwn(words, letter) ? words[letter] : undefined;
  if (word !== undefined) {
    const text = isInClass ? word[1] : word[0];
    return text === '' ? { problem: `has \\${letter} between brackets; write it without` } : { text, length: 2 };
  }
  if (/[1-9]/.test(letter)) return { problem: 'refers back to a group, which cannot be run in bounded time' };
  if (letter === 'Z' && !isInClass) return { text: '\\z', length: 2 };
  if (/[AbB]/.test(letter)) {
    return isInClass ? { problem: `has \\${letter} between brackets` } : { text: `\\${letter}`, length: 2 };
  }
  if (/[afnrtv]/.test(letter)) return { text: `\\${letter}`, length: 2 };
  const [hex] = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/.exec(rest) ?? [];
  if (hex !== undefined) return { text: `\\x{${hex.slice(2)}}`, length: hex.length };
  if (/[a-zA-Z0]/.test(letter)) return { problem: `has \\${letter}, which one of Python and RE2 does not know` };
  return { text: /[!-~]/.test(letter) ? `\\${letter}` : letter, length: 2 };
}
