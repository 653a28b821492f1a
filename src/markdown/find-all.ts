/**
 * All places of a text that a global pattern fits; for one that fits no empty text. `matchAll` makes a copy of the pattern first, which
 * takes far longer than to look through a sentence.
 */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
