import { escapeHtml } from '../links/html-text.ts';
import type { HtmlPage } from '../publish/html-page.ts';
import { editText } from './edit-text.ts';
import { relativeAddress } from './relative-address.ts';

/** Text to put into a page, by its offset there. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** The HTML of a page with each of its addresses made relative, and with what is to be put in; all else stays byte for byte. */
export function relativePage({ html, links, path }: HtmlPage, insertions: readonly Insertion[] = []): string {
  const rewritten = links.flatMap(({ address, attribute, offset, end }) => {
    const relative = relativeAddress(address, path);
    return relative === address ? [] : [{ offset, end, text: `${attribute}="${escapeHtml(relative)}"` }];
  });
  return editText(html, [...insertions.map(({ offset, text }) => ({ offset, end: offset, text })), ...rewritten]);
}
