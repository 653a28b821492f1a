import { addressRun, mayBeAddress, withoutSentenceEnd } from './address-runs.ts';
import { unescapeHtml } from './html-text.ts';
import { longestAddress } from './old-address.ts';
import { unwrapAddress } from './wrapped-address.ts';

/** What may stand around an address in a text: brackets, quotes, marks of emphasis, the end of a sentence, blanks and quotes that a program has encoded. */
const before = /^[("'`<[{“‘«„‹*_~|]+/;
const after = /(?:[)"'`>\]}“”’»›*_~|\\.,;:!?…]|%(?:0[9ad]|2[027]|3[ce]|5d))+$/i;

/** What shows that a text is more than an address: blanks, brackets and quotes, or another address behind its first sign. */
const hasMore = /[\s<>"'`()[\]{}|（）「」]|[^/]https?:\/\//i;

/** Signs without width, which come along from formatted texts. */
const invisible = /[\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]/gu;

/**
 * The ways to read a text as one address, most exact first: as it stands; without what stands around an address in a ticket;
 * with what a program has encoded on its way (`&lt;`, `\/`, the `#`, the whole address); what an archive or a mail program has
 * wrapped; and each address within it, as in links of Markdown, HTML, Jira and Slack.
 *
 * An over-long text has one reading only. What a reading is, its reader decides: none is safer than another.
 */
export function addressReadings(text: string): readonly string[] {
  const exact = text.trim();
  if (text.length > longestAddress) return [exact];
  const readable = unescapeHtml(unescapeHtml(exact)).replaceAll('\\/', '/').replace(invisible, '');
  const runs = hasMore.test(readable) ? [...readable.matchAll(addressRun)].map(([run]) => withoutSentenceEnd(run)).filter(mayBeAddress) : [];
  const plain = [readable, ...runs].map((reading) => reading.replace(before, '').replace(after, ''));
  return [...new Set([exact, ...plain].flatMap(decodedReadings))];
}

/** An address, and what is in it where a program has encoded it, in part or whole, or put its own before it. */
function decodedReadings(address: string): string[] {
  const whole = /^https?%3a/i.test(address) ? decode(address) : address;
  const wrapped = unwrapAddress(whole);
  return [whole, ...(wrapped === undefined ? [] : [wrapped])].flatMap((reading) => (reading.includes('#') ? [reading] : [reading.replace(/%(?:25)?23/, '#'), reading]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
