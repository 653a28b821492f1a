import { readArithmetic } from './expansion.ts';
import { match, peek, skipBlanks, startsWith } from './reader.ts';
import type { Reader } from './reader.ts';
import type { Word } from './types.ts';
import { metacharacter, readWord } from './word.ts';

/** Words that structure a script where a command could stand, and after which a command can stand. */
const structuring = new Set(['if', 'then', 'elif', 'else', 'fi', 'while', 'until', 'do', 'done', '{', '}', '!', 'coproc']);

/** For each `case` that is open, innermost last: whether a pattern comes next, or commands. */
export type Cases = ('pattern' | 'commands')[];

/**
 * Reads on where `word` stands in the place of a command's name and has a meaning of its own there; answers whether it
 * has.
 *
 * Rule: bash(1), RESERVED WORDS and "Compound Commands".
 */
export function readReserved(reader: Reader, word: Word, cases: Cases): boolean {
  // A quoted word is never reserved.
  switch (word.source) {
    case 'for':
    case 'select':
      readLoopHead(reader);
      return true;
    case 'case':
      readCaseHead(reader, cases);
      return true;
    case 'esac':
      return cases.pop() !== undefined;
    case 'function':
      readFunctionHead(reader);
      return true;
    case '[[':
      readTest(reader);
      return true;
    case 'time':
      reader.at += match(reader, /[ \t]+-p(?=[ \t])/y)?.length ?? 0;
      return true;
    default:
      return structuring.has(word.source);
  }
}

/** Reads `NAME in WORDS` of `for` and `select`, or the `((…))` of an arithmetic `for`. */
function readLoopHead(reader: Reader): void {
  skipBlanks(reader);
  if (startsWith(reader, '((')) {
    readArithmetic(reader, 2);
    return;
  }
  reader.loopVariables.push(readWord(reader).value);
  const list = match(reader, /[ \t\n]*in(?=[ \t\n;])/y);
  if (list === undefined) return;
  reader.at += list.length;
  for (skipBlanks(reader); reader.at < reader.end && !metacharacter.test(peek(reader)); skipBlanks(reader)) readWord(reader);
}

function readCaseHead(reader: Reader, cases: Cases): void {
  skipBlanks(reader);
  readWord(reader);
  reader.at += match(reader, /[ \t\n]*in(?=[ \t\n])/y)?.length ?? 0;
  cases.push('pattern');
}

/** Reads `PATTERN | PATTERN)`, or the `esac` that ends the innermost `case`. */
export function readCasePattern(reader: Reader, cases: Cases): void {
  reader.at += match(reader, /(?:[ \t\n]|#[^\n]*\n)*/y)?.length ?? 0;
  const opened = peek(reader) === '(';
  if (opened) reader.at += 1;
  while (reader.at < reader.end) {
    skipBlanks(reader);
    const char = peek(reader);
    if (char === ')') {
      reader.at += 1;
      cases[cases.length - 1] = 'commands';
      return;
    }
    if (metacharacter.test(char)) reader.at += 1;
    else if (readWord(reader).source === 'esac' && !opened) break;
  }
  cases.pop();
}

function readFunctionHead(reader: Reader): void {
  skipBlanks(reader);
  readWord(reader);
  reader.at += match(reader, /[ \t]*\([ \t]*\)/y)?.length ?? 0;
}

/** Reads `… ]]`. */
function readTest(reader: Reader): void {
  while (reader.at < reader.end) {
    skipBlanks(reader);
    if (metacharacter.test(peek(reader))) reader.at += 1;
    else if (readWord(reader).source === ']]') return;
  }
}
