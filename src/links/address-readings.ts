import { longestAddress } from './old-address.ts';

/** What may stand around an address in a text: brackets, quotes, marks of emphasis, the end of a sentence. */
const before = /^[("'`<[{“‘«„*_]+/;
const after = /[)"'`>\]}”’»*_.,;:!?…]+$/;

/** A link in Markdown, `[text](address "title")`, and the definition of one, `[text]: address`. */
const markdown = /^!?\[[^\]]*\](?:\(\s*|:\s+)<?([^\s<>]+?)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)?[.,;:!?]*$/;

/**
 * The ways to read a text as one address, most exact first: as it stands, without what stands around an address in a ticket,
 * and with the `#` that a program has encoded on its way, once or twice (`%23heading--x`, `%2523heading--x`).
 *
 * An over-long text has one reading only. What a reading is, its reader decides: none is safer than another.
 */
export function addressReadings(text: string): readonly string[] {
  const exact = text.trim();
  if (text.length > longestAddress) return [exact];
  const bare = markdown.exec(exact)?.[1] ?? exact;
  const plain = bare.replace(before, '').replace(after, '');
  const readings = [exact, bare, plain];
  if (!plain.includes('#')) readings.push(plain.replace(/%(?:25)?23/, '#'));
  return [...new Set(readings)];
}
