import { readExpansion } from './expansion.ts';
import { readAnsiCQuoted, readDoubleQuoted, readSingleQuoted } from './quotes.ts';
import { peek, startsWith, unfinished } from './reader.ts';
import type { Reader } from './reader.ts';
import { readCommandSubstitution } from './substitution.ts';
import type { Word, WordPart } from './types.ts';

/** The characters that end a word: blanks, line ends and those of operators. */
export const metacharacter = /[ \t\n;&|<>()]/;

/**
 * Reads one word, with the reader at its first character.
 *
 * Rule: bash(1), DEFINITIONS (metacharacters) and QUOTING.
 */
export function readWord(reader: Reader): Word {
  const start = reader.at;
  const parts: WordPart[] = [];
  while (reader.at < reader.end) {
    if (isProcessSubstitution(reader)) parts.push(readProcessSubstitution(reader));
    else if (peek(reader) === '(' && isArrayAssignment(reader.source.slice(start, reader.at))) parts.push(readArray(reader));
    else if (metacharacter.test(peek(reader))) break;
    else readPart(reader, parts);
  }
  return {
    source: reader.source.slice(start, reader.at),
    value: parts.map((part) => (part.kind === 'text' ? part.value : part.source)).join(''),
    parts,
    start,
    end: reader.at,
  };
}

function readPart(reader: Reader, parts: WordPart[]): void {
  const start = reader.at;
  const char = peek(reader);
  if (char === "'") parts.push(readSingleQuoted(reader));
  else if (char === '"') parts.push(...readDoubleQuoted(reader));
  else if (char === '$' && peek(reader, 1) === "'") parts.push(readAnsiCQuoted(reader));
  else if (char === '$' && peek(reader, 1) === '"') {
    reader.at += 1;
    parts.push(...readDoubleQuoted(reader));
  } else if (startsWith(reader, '\\\n')) reader.at += 2;
  else if (char === '\\' && reader.at + 1 < reader.end) {
    reader.at += 2;
    parts.push({ kind: 'text', value: reader.source.charAt(start + 1), quoting: 'backslash', start, end: reader.at });
  } else {
    const expansion = readExpansion(reader, false);
    if (expansion !== undefined) parts.push(expansion);
    else readPlain(reader, parts);
  }
}

/** Reads unquoted text; the first character belongs to it whatever it is. */
function readPlain(reader: Reader, parts: WordPart[]): void {
  const start = reader.at;
  do reader.at += 1;
  while (reader.at < reader.end && !/['"$`\\]/.test(peek(reader)) && !metacharacter.test(peek(reader)));
  parts.push({ kind: 'text', value: reader.source.slice(start, reader.at), quoting: 'none', start, end: reader.at });
}

/** True where the reader stands at `<(` or `>(`. */
export function isProcessSubstitution(reader: Reader): boolean {
  return startsWith(reader, '<(') || startsWith(reader, '>(');
}

function readProcessSubstitution(reader: Reader): WordPart {
  const start = reader.at;
  readCommandSubstitution(reader, 2);
  return { kind: 'expansion', form: 'process', source: reader.source.slice(start, reader.at), quoted: false, start, end: reader.at };
}

function isArrayAssignment(text: string): boolean {
  return /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=$/.test(text);
}

/** Reads the `(…)` of `NAME=(…)`. */
function readArray(reader: Reader): WordPart {
  const start = reader.at;
  reader.at += 1;
  while (reader.at < reader.end && peek(reader) !== ')') {
    if (metacharacter.test(peek(reader))) reader.at += 1;
    else readWord(reader);
  }
  if (reader.at < reader.end) reader.at += 1;
  else unfinished(reader, start, 'The array', 'Close it with ).');
  return { kind: 'expansion', form: 'array', source: reader.source.slice(start, reader.at), quoted: false, start, end: reader.at };
}
