import { findAll } from '../find-all.ts';
import { placeOfOffset } from './passage.ts';
import type { PageCheck } from './problem.ts';

/**
 * Control characters, what turns the direction of writing, what cannot be seen; and the sign that a file in another encoding shows in
 * the place of its letters. The joiners of emoji and of other scripts are none of these.
 */
const invisible = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/g;

/** A page has only characters that an author can see, wherever they stand in it. */
export const checkInvisibleCharacters: PageCheck = ({ source, title, description }) => [
  ...[title, description].flatMap((passage) => (passage === undefined ? [] : findAll(invisible, passage.text).map(({ 0: sign, index }) => ({ ...passage.placeOf(index, sign), reason: describe(sign) })))),
  ...findAll(invisible, source).map(({ 0: sign, index }) => ({ ...placeOfOffset(source, index), reason: describe(sign) })),
];

function describe(sign: string): string {
  const name = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (sign === '\uFFFD') return `The character ${name} stands where a letter was lost: the file is not in UTF-8. Save it in UTF-8, and write the letter anew.`;
  return `The character ${name} cannot be seen. Delete it.`;
}
