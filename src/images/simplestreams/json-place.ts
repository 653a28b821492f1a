import type { Place } from '../errors.ts';
import { positionAt } from '../text-position.ts';
import { scanJsonToken } from './json-scan.ts';

/**
 * Where a value stands in a JSON text: the position of the deepest part of `path` that is there. The text has been
 * parsed already, so it is well formed. A name that stands twice is found at its last place, which is the one that counts.
 *
 * @param path names and (for lists) indices from the top
 */
export function placeOf(file: string, text: string, path: readonly (string | number)[]): Place {
  let offset = 0;
  for (const step of path) {
    const next = findChild(text, offset, step);
    if (next === undefined) break;
    offset = next;
  }
  return { file, ...positionAt(text, scanJsonToken(text, offset)?.start ?? 0) };
}

/** Offset of the member or element `step` of the object or list that starts at `offset`. */
function findChild(text: string, offset: number, step: string | number): number | undefined {
  const opening = scanJsonToken(text, offset);
  let at = opening?.end ?? text.length;
  let depth = 0;
  let index = 0;
  let found: number | undefined = opening?.type === '[' && step === 0 ? at : undefined;
  let nameDue = opening?.type === '{';
  for (let token = scanJsonToken(text, at); token !== undefined; token = scanJsonToken(text, at)) {
    at = token.end;
    if (token.type === '{' || token.type === '[') depth++;
    else if (token.type === '}' || token.type === ']') {
      if (depth === 0) return found;
      depth--;
    } else if (depth > 0) continue;
    else if (token.type === ',') {
      index++;
      nameDue = opening?.type === '{';
      if (opening?.type === '[' && index === step) found = at;
    } else if (nameDue && token.type === 'string') {
      nameDue = false;
      if (JSON.parse(text.slice(token.start, token.end)) === step) found = scanJsonToken(text, at)?.end ?? at;
    }
  }
  return found;
}
