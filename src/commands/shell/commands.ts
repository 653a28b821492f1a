import { readCasePattern, readReserved } from './compound.ts';
import type { Cases } from './compound.ts';
import { readArithmetic } from './expansion.ts';
import { readHereDocuments } from './here-document.ts';
import { match, peek, skipBlanks, startsWith } from './reader.ts';
import type { Reader } from './reader.ts';
import { readRedirection } from './redirection.ts';
import { readCommandSubstitution } from './substitution.ts';
import type { Assignment, Redirection, Word } from './types.ts';
import { readWord } from './word.ts';

/** A list of commands while it is read. */
interface CommandList {
  readonly cases: Cases;
  /** The command whose words are being read. */
  draft: Draft | undefined;
}

interface Draft {
  readonly start: number;
  readonly assignments: Assignment[];
  readonly words: Word[];
  readonly redirections: Redirection[];
}

/**
 * Reads commands up to the character `closer`, which it steps over, or up to the reader's end, and hands each simple
 * command to the reader. Answers whether it found what it was to read up to.
 */
export function readCommands(reader: Reader, closer: ')' | ''): boolean {
  const list: CommandList = { cases: [], draft: undefined };
  for (;;) {
    skipBlanks(reader);
    if (reader.at >= reader.end) {
      finish(reader, list);
      return closer === '';
    }
    if (list.draft === undefined && list.cases.at(-1) === 'pattern') readCasePattern(reader, list.cases);
    else if (peek(reader) === ')' && closer === ')') {
      finish(reader, list);
      reader.at += 1;
      return true;
    } else readNext(reader, list);
  }
}

function readNext(reader: Reader, list: CommandList): void {
  const start = reader.at;
  const comment = match(reader, /#[^\n]*/y);
  if (comment !== undefined) {
    reader.at += comment.length;
    reader.comments.push({ start, end: reader.at });
    return;
  }
  const redirection = readRedirection(reader);
  if (redirection !== undefined) draftOf(list, start).redirections.push(redirection);
  else if (peek(reader) === '(') readOpening(reader, list);
  else if (!readSeparator(reader, list)) readCommandWord(reader, list);
}

/** Reads what separates commands; a closing bracket that nothing opened counts as such. */
function readSeparator(reader: Reader, list: CommandList): boolean {
  const separator = match(reader, /\n|;;&|;;|;&|&&|\|\||\|&|[;&|)]/y);
  if (separator === undefined) return false;
  finish(reader, list);
  reader.at += separator.length;
  if (separator === '\n') readHereDocuments(reader);
  if (/^;[;&]/.test(separator) && list.cases.length > 0) list.cases[list.cases.length - 1] = 'pattern';
  return true;
}

/** Reads on at `(`: a subshell, an arithmetic command, or the brackets of a function's definition. */
function readOpening(reader: Reader, list: CommandList): void {
  if (list.draft === undefined) {
    if (!startsWith(reader, '((') || !readArithmetic(reader, 2)) readCommandSubstitution(reader, 1);
    return;
  }
  const brackets = match(reader, /\([ \t]*\)/y);
  reader.at += brackets?.length ?? 1;
  if (brackets !== undefined && list.draft.words.length === 1) list.draft = undefined;
}

function readCommandWord(reader: Reader, list: CommandList): void {
  const word = readWord(reader);
  if (list.draft === undefined && readReserved(reader, word, list.cases)) return;
  const draft = draftOf(list, word.start);
  const name = draft.words.length === 0 ? assignedName(word) : undefined;
  if (name === undefined) draft.words.push(word);
  else draft.assignments.push({ name, word });
}

function draftOf(list: CommandList, start: number): Draft {
  list.draft ??= { start, assignments: [], words: [], redirections: [] };
  return list.draft;
}

/** `NAME` of a word `NAME=VALUE`, `NAME+=VALUE` or `NAME[…]=VALUE` whose name is not quoted. */
export function assignedName(word: Word): string | undefined {
  return /^([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=/.exec(word.source)?.[1];
}

function finish(reader: Reader, list: CommandList): void {
  const { draft } = list;
  list.draft = undefined;
  if (draft === undefined || (draft.words.length === 0 && draft.assignments.length === 0)) return;
  const end = Math.max(...[...draft.words, ...draft.assignments.map(({ word }) => word), ...draft.redirections].map((span) => span.end));
  reader.commands.push({ ...draft, end, subshells: reader.subshells });
}
