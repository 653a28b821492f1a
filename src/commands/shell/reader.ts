import { problemAt } from '../problem.ts';
import type { Problem, Span } from '../problem.ts';
import type { Redirection, SimpleCommand } from './types.ts';

/** A here-document whose lines come after the end of the current one. */
export interface PendingHereDocument {
  /** Takes the lines once they are read. */
  readonly redirection: { -readonly [Key in keyof Redirection]: Redirection[Key] };
  readonly delimiter: string;
  /** True where the shell expands nothing in the lines. */
  readonly quoted: boolean;
  /** True where `<<-` strips tabs before lines and delimiter. */
  readonly stripTabs: boolean;
}

/** The state of reading one block from its start to its end. */
export interface Reader {
  readonly source: string;
  /** Offset of the next character. */
  at: number;
  /** Offset where reading ends: that of the block, or of a here-document inside it. */
  end: number;
  /** How many substitutions and subshells are open. */
  depth: number;
  /** The subshells that are open, outermost first. */
  subshells: readonly number[];
  subshellCount: number;
  pending: PendingHereDocument[];
  readonly commands: SimpleCommand[];
  readonly comments: Span[];
  readonly loopVariables: string[];
  readonly problems: Problem[];
}

/** Substitutions nest in manuals once or twice; deeper than this is not read, so that no text overflows the stack. */
export const deepest = 40;

/** A reader at the start of `source`. */
export function startReader(source: string): Reader {
  return {
    source,
    at: 0,
    end: source.length,
    depth: 0,
    subshells: [],
    subshellCount: 0,
    pending: [],
    commands: [],
    comments: [],
    loopVariables: [],
    problems: [],
  };
}

/** The next character, or the empty text at the end. */
export function peek({ source, at, end }: Reader, ahead = 0): string {
  return at + ahead < end ? source.charAt(at + ahead) : '';
}

/** True where `text` comes next. */
export function startsWith(reader: Reader, text: string): boolean {
  return reader.at + text.length <= reader.end && reader.source.startsWith(text, reader.at);
}

/** What the sticky `pattern` matches at the reader, or undefined. */
export function match(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0];
  return found === undefined || reader.at + found.length > reader.end ? undefined : found;
}

/** Steps over blanks and continued lines; not over the end of a line. */
export function skipBlanks(reader: Reader): void {
  reader.at += match(reader, /(?:[ \t]|\\\n)*/y)?.length ?? 0;
}

/** Notes that what begins at `start` has no end in the block. */
export function unfinished(reader: Reader, start: number, what: string, remedy: string): void {
  reader.problems.push(problemAt({ start, end: reader.end }, `${what} that begins here has no end.`, remedy));
}
