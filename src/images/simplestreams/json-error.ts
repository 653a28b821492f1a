import { quote } from '../quote.ts';
import { scanJsonToken } from './json-scan.ts';
import type { JsonToken } from './json-scan.ts';

/** What is wrong with a JSON text, and where (offset in UTF-16 units). */
export interface JsonProblem {
  readonly offset: number;
  readonly reason: string;
}

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'nothing';

const expectations: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  name: 'a name in double quotes',
  'name or }': 'a name in double quotes or "}"',
  ':': '":" after the name',
  ', or end': '"," or the end of the list or object',
  nothing: 'nothing more',
};

/**
 * Finds the first place where a text departs from JSON (RFC 8259), or undefined where it does not. Only used once
 * `JSON.parse` has refused a text, whose own message carries a position in some engines only.
 */
export function findJsonError(text: string): JsonProblem | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    const token = scanJsonToken(text, offset);
    if (token === undefined) {
      return expected === 'nothing'
        ? undefined
        : { offset: text.length, reason: `The text ends where ${expectations[expected]} should stand.` };
    }
    if (token.type === 'bad') return { offset: token.start, reason: token.reason ?? 'This is not JSON.' };
    const next = step(expected, token, open);
    if (next === undefined) {
      const found = quote(text.slice(token.start, token.end));
      return { offset: token.start, reason: `${found} stands where ${expectations[expected]} should stand.` };
    }
    expected = next;
    offset = token.end;
  }
}

/** What is expected after `token`, or undefined where the token may not stand here; keeps `open` up to date. */
function step(expected: Expected, token: JsonToken, open: ('{' | '[')[]): Expected | undefined {
  const after: Expected = open.length === 0 ? 'nothing' : ', or end';
  switch (expected) {
    case 'value':
    case 'value or ]':
      if (token.type === '{' || token.type === '[') {
        open.push(token.type);
        return token.type === '{' ? 'name or }' : 'value or ]';
      }
      if (token.type === ']' && expected === 'value or ]') return close(open);
      return token.type === 'string' || token.type === 'word' ? after : undefined;
    case 'name':
    case 'name or }':
      if (token.type === '}' && expected === 'name or }') return close(open);
      return token.type === 'string' ? ':' : undefined;
    case ':':
      return token.type === ':' ? 'value' : undefined;
    case ', or end':
      if (token.type === ',') return open.at(-1) === '{' ? 'name' : 'value';
      return token.type === (open.at(-1) === '{' ? '}' : ']') ? close(open) : undefined;
    case 'nothing':
      return undefined;
  }
}

function close(open: ('{' | '[')[]): Expected {
  open.pop();
  return open.length === 0 ? 'nothing' : ', or end';
}
