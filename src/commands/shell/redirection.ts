import type { Redirection, Word } from './types.ts';
import { match, peek, skipBlanks } from './reader.ts';
import type { Reader } from './reader.ts';
import { isProcessSubstitution, metacharacter, readWord } from './word.ts';

/** Reads `> FILE` and the like, where the reader stands at one. A here-document's lines are noted as still to come. */
export function readRedirection(reader: Reader): Redirection | undefined {
  const start = reader.at;
  const found = match(reader, /(?:\d+|\{[A-Za-z_]\w*\})?(?:<<<|<<-|<<|<>|<&|>>|>&|>\||<|>)|&>>|&>/y);
  if (found === undefined) return undefined;
  const operator = found.replace(/^[^<>&]+/, '');
  if (isProcessSubstitution(reader) && operator.length === 1) return undefined;
  reader.at += found.length;
  skipBlanks(reader);
  const target =
    isProcessSubstitution(reader) || (reader.at < reader.end && !metacharacter.test(peek(reader))) ? readWord(reader) : undefined;
  const redirection = { operator, start, end: reader.at, ...(target === undefined ? {} : { target }) };
  if (target !== undefined && (operator === '<<' || operator === '<<-')) {
    reader.pending.push({ redirection, delimiter: target.value, quoted: isQuoted(target), stripTabs: operator === '<<-' });
  }
  return redirection;
}

function isQuoted(word: Word): boolean {
  return word.parts.some((part) => part.kind === 'text' && part.quoting !== 'none');
}
