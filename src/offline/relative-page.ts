import type { HtmlPage } from '../publish/html-page.ts';
import { relativeAddress } from './relative-address.ts';

/** Text to put into a page, by its offset there. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** The HTML of a page with each of its addresses made relative, and with what is to be put in; all else stays byte for byte. */
export function relativePage({ html, links, path }: HtmlPage, insertions: readonly Insertion[] = []): string {
  const rewritten = links.flatMap(({ address, attribute, start, end }) => {
    const relative = relativeAddress(address, path);
    return relative === address ? [] : [{ offset: start.offset, end, text: `${attribute}="${escapeAttribute(relative)}"` }];
  });
  let result = '';
  let done = 0;
  for (const { offset, end, text } of [...insertions.map((insertion) => ({ ...insertion, end: insertion.offset })), ...rewritten].sort((a, b) => a.offset - b.offset)) {
    result += html.slice(done, offset) + text;
    done = end;
  }
  return result + html.slice(done);
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
