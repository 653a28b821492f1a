import { addressRun, mayBeAddress, withoutSentenceEnd } from './address-runs.ts';
import { decodeOnce } from './decode.ts';
import { longestAddress } from './old-address.ts';
import { joinLines, readableText, readQuotedPrintable, readWindowsPath, withNextLines } from './readable-text.ts';
import { unwrapAddress } from './wrapped-address.ts';

/** What may stand around an address in a text: brackets, quotes, marks of emphasis, the end of a sentence, blanks and quotes that a program has encoded. */
const before = /^[("'`<[{“‘«„‹*_~|]+/;
const after = /(?:[)"'`>\]}“”’»›*_~|\\.,;:!?…&]|%(?:0[9ad]|2[027]|3[ce]|5d))+$/i;

/** What shows that a text is more than an address: blanks, brackets and quotes, or another address behind its first sign. */
const hasMore = /[\s<>"'`()[\]{}|（）「」]|[^/]https?:\/\//i;

/** A blank that a program has encoded with what stands before the fragment. */
const encodedEnd = /(?:%(?:0[9ad]|20))+(?=[#?]|$)/gi;

/** A service may have wrapped what another one had wrapped. */
const mostWraps = 3;

/**
 * The ways to read a text as one address, most exact first: as it stands; without what stands around an address in a ticket;
 * with its lines joined; each address within it, as in links of Markdown, HTML, Jira and Slack; and each of those with what a
 * program has encoded on its way (`&lt;`, `\/`, `=2D`, the `#`, the whole address), and what an archive or a mail program has
 * wrapped.
 *
 * An over-long text has one reading only. What a reading is, its reader decides: none is safer than another.
 */
export function addressReadings(text: string): readonly string[] {
  const exact = text.trim();
  if (text.length > longestAddress) return [exact];
  const readable = readableText(readWindowsPath(exact));
  const plain = [joinLines(readable), readable, ...runsOf(readable)].map((reading) => reading.replace(before, '').replace(after, ''));
  const readings = [exact, ...plain].flatMap(decodedReadings);
  return [...new Set([...readings, ...readings.filter((reading) => /=[2-7][0-9a-f]/i.test(reading)).map(readQuotedPrintable)])];
}

/** The runs of a text that may be an address, each with what follows in the next lines before itself alone. */
function runsOf(text: string): string[] {
  if (!hasMore.test(text)) return [];
  return [...text.matchAll(addressRun)].flatMap(({ 0: run, index }) => {
    const broken = /^https?:/i.test(run) ? withNextLines(text, index, run.length).map(joinLines) : [];
    return [...broken, run].map(withoutSentenceEnd).filter(mayBeAddress);
  });
}

/** An address, and what is in it where a program has encoded it, in part or whole, or put its own before it. */
function decodedReadings(address: string): string[] {
  const unwrapped = [decodeWhole(address)];
  for (let inner = unwrapAddress(unwrapped[0] ?? ''); inner !== undefined && unwrapped.length <= mostWraps; inner = unwrapAddress(inner)) unwrapped.push(decodeWhole(inner));
  return unwrapped.map((reading) => reading.replace(encodedEnd, '')).flatMap((reading) => (reading.includes('#') ? [reading] : [reading.replace(/%(?:25)?23/, '#'), reading]));
}

/** An address that was encoded as a whole, once or twice. */
function decodeWhole(address: string): string {
  if (!/^https?%(?:25)?3a/i.test(address)) return address;
  const decoded = decodeOnce(address);
  return decoded === undefined ? address : decodeWhole(decoded);
}
