import { near } from '../images/near.ts';

/** Names in a sentence: `` `a`, `b` and `c` ``. */
export function list(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const quoted = names.map(code);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1) ?? ''}`;
}

/** A word of a command in a sentence. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** More names than this are not worth reading: the nearest are listed instead. */
const mostListed = 12;

/** What exists instead of `word`, as a sentence: all `names` where they are few, else the nearest. */
export function whatExists(word: string, names: readonly string[], subject: string): string {
  if (names.length === 0) return `${subject} has none.`;
  if (names.length <= mostListed) return `${subject} has ${list(names)}.`;
  const nearest = near(word, names);
  if (nearest.length === 0) return `${subject} has ${names.length} others.`;
  return `The nearest ${nearest.length === 1 ? 'is' : 'are'} ${list(nearest)}.`;
}

/** `Write X.` where one of `names` is like `word`, else `otherwise`. */
export function writeNearest(word: string, names: readonly string[], otherwise: string): string {
  const [best] = near(word, names, 1);
  return best === undefined ? otherwise : `Did you mean ${code(best)}?`;
}
