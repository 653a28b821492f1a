import { decodeAnsiC } from './ansi-c.ts';
import { readExpansion } from './expansion.ts';
import { match, peek, unfinished } from './reader.ts';
import type { Reader } from './reader.ts';
import type { TextPart, WordPart } from './types.ts';

/** Reads `'…'`, with the reader at the first quote. */
export function readSingleQuoted(reader: Reader): TextPart {
  const start = reader.at + 1;
  const end = reader.source.indexOf("'", start);
  return closeQuoted(reader, start, end, 'single', (text) => text);
}

/** Reads `$'…'`, with the reader at the dollar sign. */
export function readAnsiCQuoted(reader: Reader): TextPart {
  const start = reader.at + 2;
  reader.at = start;
  const length = match(reader, /(?:[^'\\]|\\[^])*/y)?.length ?? 0;
  const end = reader.source.charAt(start + length) === "'" ? start + length : -1;
  return closeQuoted(reader, start, end, 'ansi-c', decodeAnsiC);
}

function closeQuoted(
  reader: Reader,
  start: number,
  found: number,
  quoting: 'single' | 'ansi-c',
  decode: (text: string) => string,
): TextPart {
  const closed = found >= 0 && found < reader.end;
  const end = closed ? found : reader.end;
  if (!closed) unfinished(reader, start - 1, 'The text in single quotes', "Close it with '.");
  reader.at = closed ? end + 1 : reader.end;
  return { kind: 'text', value: decode(reader.source.slice(start, end)), quoting, start, end };
}

/** Reads `"…"`, with the reader at the first quote. */
export function readDoubleQuoted(reader: Reader): WordPart[] {
  const start = reader.at;
  reader.at += 1;
  const parts = readQuotedText(reader, '"');
  if (peek(reader) === '"') reader.at += 1;
  else unfinished(reader, start, 'The text in double quotes', 'Close it with ".');
  // An empty text still makes a word.
  return parts.length > 0 ? parts : [{ kind: 'text', value: '', quoting: 'double', start: start + 1, end: start + 1 }];
}

/**
 * Reads text in which the shell replaces expansions and little else, up to the character `closer` or the reader's end:
 * between double quotes, and in here-documents.
 */
export function readQuotedText(reader: Reader, closer: '"' | ''): WordPart[] {
  const parts: WordPart[] = [];
  while (reader.at < reader.end && (closer === '' || peek(reader) !== closer)) {
    const start = reader.at;
    const expansion = readExpansion(reader, true);
    if (expansion !== undefined) {
      parts.push(expansion);
      continue;
    }
    const escaped = match(reader, closer === '' ? /\\[$`\\\n]/y : /\\[$`"\\\n]/y);
    if (escaped === undefined) {
      reader.at += match(reader, /[^"$`\\]+/y)?.length ?? 1;
      parts.push({ kind: 'text', value: reader.source.slice(start, reader.at), quoting: 'double', start, end: reader.at });
    } else {
      reader.at += 2;
      parts.push({ kind: 'text', value: escaped === '\\\n' ? '' : escaped.slice(1), quoting: 'double', start, end: reader.at });
    }
  }
  return parts;
}
