import type { HtmlPage } from '../publish/html-page.ts';
import { relativeAddress } from './relative-address.ts';

/** The HTML of a page with each of its addresses made relative; all else stays byte for byte. */
export function relativePage({ html, links, path }: HtmlPage): string {
  let result = '';
  let done = 0;
  for (const { address, attribute, start, end } of links.toSorted((a, b) => a.start.offset - b.start.offset)) {
    const relative = relativeAddress(address, path);
    if (relative === address) continue;
    result += `${html.slice(done, start.offset)}${attribute}="${escapeAttribute(relative)}"`;
    done = end;
  }
  return result + html.slice(done);
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
