import { problemAt } from '../problem.ts';
import { readQuotedText } from './quotes.ts';
import type { PendingHereDocument, Reader } from './reader.ts';

/** Reads the lines of every here-document that waits for them, with the reader at the start of a line. */
export function readHereDocuments(reader: Reader): void {
  for (const pending of reader.pending.splice(0)) readLines(reader, pending);
}

function readLines(reader: Reader, { redirection, delimiter, quoted, stripTabs }: PendingHereDocument): void {
  const start = reader.at;
  let end = reader.end;
  while (reader.at < reader.end) {
    const lineStart = reader.at;
    const newline = reader.source.indexOf('\n', lineStart);
    const lineEnd = newline < 0 || newline > reader.end ? reader.end : newline;
    const line = reader.source.slice(lineStart, lineEnd);
    reader.at = Math.min(lineEnd + 1, reader.end);
    if ((stripTabs ? line.replace(/^\t+/, '') : line) === delimiter) {
      end = lineStart;
      redirection.hereDocument = { start, end };
      break;
    }
  }
  if (redirection.hereDocument === undefined) reportUnfinished(reader, { start: redirection.start, end: redirection.end }, delimiter);
  if (!quoted) readExpansions(reader, start, end);
}

/** Warns like bash, which takes the rest of the script for the here-document. */
export function reportUnfinished(reader: Reader, span: { start: number; end: number }, delimiter: string): void {
  reader.problems.push(
    problemAt(
      span,
      `The here-document has no line that consists of \`${delimiter}\` alone.`,
      `End it with the line \`${delimiter}\`, without blanks around it.`,
    ),
  );
}

function readExpansions(reader: Reader, start: number, end: number): void {
  const { at, end: outerEnd } = reader;
  reader.at = start;
  reader.end = end;
  readQuotedText(reader, '');
  reader.at = at;
  reader.end = outerEnd;
}
