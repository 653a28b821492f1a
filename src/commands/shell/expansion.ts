import { readBackquoted, readCommandSubstitution } from './substitution.ts';
import { readAnsiCQuoted, readDoubleQuoted, readSingleQuoted } from './quotes.ts';
import { match, peek, startsWith, unfinished } from './reader.ts';
import type { Reader } from './reader.ts';
import type { ExpansionPart } from './types.ts';

/**
 * Reads what the shell replaces, where the reader stands at such a thing: `$NAME`, `${…}`, `$(…)`, `$((…))`, `` `…` ``.
 * Commands inside are read into the reader.
 *
 * Rule: bash(1), EXPANSION.
 */
export function readExpansion(reader: Reader, quoted: boolean): ExpansionPart | undefined {
  const start = reader.at;
  const form = readForm(reader, quoted);
  if (form === undefined) return undefined;
  const source = reader.source.slice(start, reader.at);
  const name = form === 'parameter' ? /^\$(?:\{[!#]?)?([A-Za-z_]\w*|[0-9]+|[@*#?$!-])/.exec(source)?.[1] : undefined;
  return { kind: 'expansion', form, source, ...(name === undefined ? {} : { name }), quoted, start, end: reader.at };
}

function readForm(reader: Reader, quoted: boolean): ExpansionPart['form'] | undefined {
  if (peek(reader) === '`') {
    readBackquoted(reader);
    return 'command';
  }
  if (startsWith(reader, '$((') && readArithmetic(reader, '$(('.length)) return 'arithmetic';
  if (startsWith(reader, '$(')) {
    readCommandSubstitution(reader, '$('.length);
    return 'command';
  }
  if (startsWith(reader, '${')) readBraced(reader, quoted);
  else {
    const name = match(reader, /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y);
    if (name === undefined) return undefined;
    reader.at += name.length;
  }
  return 'parameter';
}

/** Reads `${…}`, with quotes and expansions inside. */
function readBraced(reader: Reader, quoted: boolean): void {
  const start = reader.at;
  reader.at += 2;
  while (reader.at < reader.end) {
    if (peek(reader) === '}') {
      reader.at += 1;
      return;
    }
    readInside(reader, quoted);
  }
  unfinished(reader, start, 'The expansion', 'Close it with }.');
}

/**
 * Reads `$((…))` or `((…))`, whose opening is `opening` characters long. Where it turns out to be no arithmetic, as in
 * `$((a; b) | c)`, it answers false with the reader where it was.
 */
export function readArithmetic(reader: Reader, opening: number): boolean {
  const { at } = reader;
  const mark = { commands: reader.commands.length, problems: reader.problems.length, comments: reader.comments.length };
  reader.at += opening;
  let depth = 0;
  while (reader.at < reader.end) {
    if (depth === 0 && startsWith(reader, '))')) {
      reader.at += 2;
      return true;
    }
    const char = peek(reader);
    if (char === ')' && depth === 0) break;
    if (char === '(' || char === ')') {
      depth += char === '(' ? 1 : -1;
      reader.at += 1;
    } else readInside(reader, true);
  }
  reader.at = at;
  reader.commands.length = mark.commands;
  reader.problems.length = mark.problems;
  reader.comments.length = mark.comments;
  return false;
}

/** Steps over one thing inside an expansion: a quoted text, another expansion, or a character. */
function readInside(reader: Reader, quoted: boolean): void {
  if (peek(reader) === '\\') reader.at = Math.min(reader.at + 2, reader.end);
  else if (peek(reader) === "'" && !quoted) readSingleQuoted(reader);
  else if (peek(reader) === '"') readDoubleQuoted(reader);
  else if (startsWith(reader, "$'") && !quoted) readAnsiCQuoted(reader);
  else if (readExpansion(reader, quoted) === undefined) reader.at += 1;
}
