import { escapeHtml, unescapeHtml } from '../../links/html-text.ts';
import type { PageReading } from '../../publish/page-reading.ts';
import { editText } from '../edit-text.ts';
import type { Edit } from '../edit-text.ts';
import { relativeAddress } from '../relative-address.ts';
import type { Insertion } from '../relative-page.ts';
import type { ToFile } from './portable-address.ts';

/** What is known of a page: where its links stand, and what a site without a server leaves out. */
type Known = Pick<PageReading, 'page' | 'webOnly'>;

/**
 * A page as the portable edition has it: its links name files, and what only a server can give is left out.
 *
 * @param insertions what stages put into the page
 * @param note what the page tells of the edition, as HTML, in front of its text; empty for none
 */
export function portablePage({ page, webOnly }: Known, insertions: readonly Insertion[], note: string, toFile: ToFile): string {
  const { path, html, links } = page;
  const renamed = links.map(({ address, attribute, offset, end }): Edit => ({
    offset,
    end,
    text: `${attribute}="${escapeHtml(toFile(relativeAddress(address, path), path))}"`,
  }));
  const prose = note === '' ? null : /<div class="prose">/.exec(html);
  const notes = prose === null ? [] : [putIn(prose.index + prose[0].length, note)];
  const added = insertions.map(({ offset, text }) => putIn(offset, text.includes(' href="') ? portableText(path, text, toFile) : text));
  return editText(html, [...webOnly, ...added, ...renamed, ...notes]);
}

/** An address in an element, in the one form in which stages write it: behind a blank, between double quotes, by `escapeHtml`. */
const writtenAddress = /(?<=<[a-z][^<>]*) (href|src)="([^"]*)"/g;

/**
 * A page, or a part of one, that a stage wrote itself; its links are relative. There are several to each section of the site, and
 * their form is known: they need no parser.
 */
export function portableText(path: string, html: string, toFile: ToFile): string {
  return html.replace(writtenAddress, (_, attribute: string, address: string) => ` ${attribute}="${escapeHtml(toFile(unescapeHtml(address), path))}"`);
}

function putIn(offset: number, text: string): Edit {
  return { offset, end: offset, text };
}
