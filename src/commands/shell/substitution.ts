import { readCommands } from './commands.ts';
import { deepest, match, unfinished } from './reader.ts';
import type { Reader } from './reader.ts';

/** Reads the commands of `$(…)`, `<(…)` or `(…)`, whose opening is `opening` characters long, up to the closing bracket. */
export function readCommandSubstitution(reader: Reader, opening: number): void {
  const start = reader.at;
  reader.at += opening;
  const closed = inSubshell(reader, () => readCommands(reader, ')'));
  if (!closed) unfinished(reader, start, 'What stands in brackets', 'Close it with ).');
}

/** Reads the commands between backquotes, with the reader at the first. */
export function readBackquoted(reader: Reader): void {
  const start = reader.at;
  reader.at += 1;
  const length = match(reader, /(?:[^`\\]|\\[^])*/y)?.length ?? 0;
  const { end } = reader;
  const close = reader.at + length;
  if (reader.source.charAt(close) !== '`' || close >= end) {
    reader.at = end;
    unfinished(reader, start, 'The command in backquotes', 'Write $(…) instead.');
    return;
  }
  reader.end = close;
  inSubshell(reader, () => readCommands(reader, ''));
  reader.end = end;
  reader.at = close + 1;
}

function inSubshell(reader: Reader, read: () => boolean): boolean {
  if (reader.depth >= deepest) {
    reader.at = reader.end;
    return false;
  }
  const outer = reader.subshells;
  reader.subshellCount += 1;
  reader.subshells = [...outer, reader.subshellCount];
  reader.depth += 1;
  const closed = read();
  reader.depth -= 1;
  reader.subshells = outer;
  return closed;
}
