/** An expression as a tree. Every part reads from left to right; none looks ahead or back. */
export type Expression =
  | { readonly kind: 'char'; readonly accepts: (code: number) => boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly least: number; readonly most: number };

/** Why an expression cannot be used, as a sentence for who wrote it. */
export class ExpressionError extends Error {}

type Accepts = (code: number) => boolean;

const sets: Readonly<Record<string, Accepts>> = {
  d: (code) => code >= 48 && code <= 57,
  w: (code) => /\w/.test(String.fromCharCode(code)),
  s: (code) => /\s/.test(String.fromCharCode(code)),
};

/**
 * Reads an expression in JavaScript's notation, as far as it can be matched in one pass; case does not count.
 *
 * @throws {ExpressionError} for what is not an expression, and for looking ahead or back, `\b` and back references
 */
export function parseExpression(source: string): Expression {
  const text = source.toLowerCase() === source ? source : source.replace(/(\\.)|[A-Z]/g, (char, escaped?: string) => escaped ?? char.toLowerCase());
  let at = 0;
  if (text.length > 500) throw new ExpressionError('The expression is longer than 500 characters.');
  const whole = readChoice();
  if (at < text.length) fail('a closing parenthesis without an opening one');
  return whole;

  function readChoice(): Expression {
    const parts = [readSequence()];
    while (text[at] === '|') {
      at++;
      parts.push(readSequence());
    }
    return { kind: 'choice', parts };
  }

  function readSequence(): Expression {
    const parts: Expression[] = [];
    while (at < text.length && text[at] !== '|' && text[at] !== ')') parts.push(readRepeat(readOne()));
    return { kind: 'sequence', parts };
  }

  function readOne(): Expression {
    const char = text[at++] ?? '';
    if (char === '(') return readGroup();
    if (char === '[') return { kind: 'char', accepts: readSet() };
    if (char === '^') return { kind: 'start' };
    if (char === '$') return { kind: 'end' };
    if (char === '.') return { kind: 'char', accepts: () => true };
    if (char === '\\') return { kind: 'char', accepts: readEscape() };
    if (/[*+?]/.test(char)) fail(`nothing that ${char} could repeat`);
    return { kind: 'char', accepts: only(char.charCodeAt(0)) };
  }

  function readGroup(): Expression {
    if (text.startsWith('?:', at)) at += 2;
    else if (text[at] === '?') fail('a group that looks ahead or back, which this filter does not do');
    const inner = readChoice();
    if (text[at++] !== ')') fail('an opening parenthesis without a closing one');
    return inner;
  }

  function readEscape(): Accepts {
    const char = text[at++];
    if (char === undefined) return fail('a backslash at its end');
    const set = sets[char.toLowerCase()];
    if (set !== undefined) return char === char.toLowerCase() ? set : (code) => !set(code);
    if (/[a-z0-9]/i.test(char)) fail(`\\${char}, which this filter does not know`);
    return only(char.charCodeAt(0));
  }

  function readSet(): Accepts {
    const isNegated = text[at] === '^';
    if (isNegated) at++;
    const members: Accepts[] = [];
    while (text[at] !== ']') {
      if (at >= text.length) fail('an opening bracket without a closing one');
      members.push(readMember());
    }
    at++;
    return (code) => members.some((accepts) => accepts(code)) !== isNegated;
  }

  function readMember(): Accepts {
    const first = text[at++] ?? '';
    if (first === '\\') return readEscape();
    const last = text[at + 1];
    if (text[at] !== '-' || last === undefined || last === ']') return only(first.charCodeAt(0));
    at += 2;
    const [from, to] = [first.charCodeAt(0), (last === '\\' ? (text[at++] ?? '') : last).charCodeAt(0)];
    if (from > to) fail(`the range ${first}-${last}, which runs backwards`);
    return (code) => code >= from && code <= to;
  }

  function readRepeat(part: Expression): Expression {
    const [sign = '', least, comma, most] = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(text.slice(at)) ?? [];
    if (sign === '') return part;
    at += sign.length;
    if (/^(?:[*+?]|\{\d+(?:,\d*)?\})/.test(text.slice(at))) fail('two repetitions in a row');
    if (sign.startsWith('{')) {
      const high = comma === undefined ? Number(least) : most ? Number(most) : Infinity;
      if (Number(least) > high) fail(`the repetition ${sign}, which runs backwards`);
      return { kind: 'repeat', part, least: Number(least), most: high };
    }
    return { kind: 'repeat', part, least: sign.startsWith('+') ? 1 : 0, most: sign.startsWith('?') ? 1 : Infinity };
  }

  function fail(what: string): never {
    throw new ExpressionError(`The expression /${source}/ holds ${what}.`);
  }
}

function only(wanted: number): Accepts {
  return (code) => code === wanted;
}
