import { quote } from '../quote.ts';

/** A piece of a JSON text: `{`, `}`, `[`, `]`, `:`, `,`, a string, a bare word (number, true, false, null), or no JSON at all. */
export interface JsonToken {
  readonly type: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'word' | 'bad';
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  /** Why it is bad. */
  readonly reason?: string;
}

const space = new Set([' ', '\t', '\n', '\r']);
const wordCharacter = /[\w.+-]/;
const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** The token that starts at or after `offset`; undefined at the end of the text. Needs no stack, however deep the text nests. */
export function scanJsonToken(text: string, offset: number): JsonToken | undefined {
  let start = offset;
  while (space.has(text.charAt(start))) start++;
  const first = text.charAt(start);
  switch (first) {
    case '':
      return undefined;
    case '{':
    case '}':
    case '[':
    case ']':
    case ':':
    case ',':
      return { type: first, start, end: start + 1 };
    case '"':
      return scanString(text, start);
    default:
      return scanWord(text, start);
  }
}

function scanString(text: string, start: number): JsonToken {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return { type: 'string', start, end: at + 1 };
    if (character < ' ') return bad(at, 'A string holds a control character, such as a line break.');
    if (character !== '\\') continue;
    const escape = text.charAt(at + 1);
    if (escape === 'u' && !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) {
      const isCut = /^[0-9a-fA-F]*$/.test(text.slice(at + 2)) && text.length < at + 6;
      return isCut
        ? bad(text.length, 'The text ends inside a string.')
        : bad(at, 'A \\u in a string is not followed by four hexadecimal digits.');
    }
    if (escape !== '' && !'"\\/bfnrtu'.includes(escape)) {
      return bad(at, `A string holds \\${escape}, which JSON does not know.`);
    }
    at += escape === 'u' ? 5 : 1;
  }
  return bad(text.length, 'The text ends inside a string.');
}

function scanWord(text: string, start: number): JsonToken {
  let end = start;
  while (end < text.length && wordCharacter.test(text.charAt(end))) end++;
  const found = text.slice(start, end);
  if (word.test(found)) return { type: 'word', start, end };
  if (end === text.length && isWordStart(found)) return bad(end, `The text ends inside ${quote(found)}.`);
  return bad(start, `${quote(text.slice(start, Math.max(end, start + 1)))} is not JSON.`);
}

/** True for a part of a word that more letters would make whole. */
function isWordStart(found: string): boolean {
  return (
    ['true', 'false', 'null'].some((whole) => whole.startsWith(found)) ||
    /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?)?)?$/.test(found)
  );
}

function bad(at: number, reason: string): JsonToken {
  return { type: 'bad', start: at, end: at, reason };
}
