import type { DefaultTreeAdapterTypes } from 'parse5';
import { escapeHtml } from '../../links/html-text.ts';
import { parsePage, readHtmlPage } from '../../publish/html-page.ts';
import { editText } from '../edit-text.ts';
import type { Edit } from '../edit-text.ts';
import { portableAddress } from './portable-address.ts';

/**
 * A finished page as the portable edition has it: its links name files, and what only a server can give is left out, which is
 * what carries `data-web`, the manifest, and the early requests for fonts (a page from a file may make none).
 *
 * @param path of the page, relative to the root
 * @param html with relative addresses
 * @param note what the page tells of the edition, as HTML, in front of its text; empty for none
 * @param isFile whether the edition has a file
 */
export function portablePage(path: string, html: string, note: string, isFile: (path: string) => boolean): string {
  const tree = parsePage(html);
  const links = readHtmlPage(path, html, tree).links.map(({ address, attribute, start, end }): Edit => ({
    offset: start.offset,
    end,
    text: `${attribute}="${escapeHtml(portableAddress(address, path, isFile))}"`,
  }));
  const prose = note === '' ? undefined : /<div class="prose">/.exec(html);
  const noteEdit = prose === null || prose === undefined ? [] : [{ offset: prose.index + prose[0].length, end: prose.index + prose[0].length, text: note }];
  return editText(html, [...webOnly(tree), ...links, ...noteEdit]);
}

/** The places of the elements that only a site on a server has. */
function webOnly(node: DefaultTreeAdapterTypes.ParentNode): Edit[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const location = child.sourceCodeLocation;
    if (location && isWebOnly(child)) return [{ offset: location.startOffset, end: location.endOffset, text: '' }];
    return webOnly(child);
  });
}

function isWebOnly({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  return value('data-web') !== undefined || (tagName === 'link' && ['manifest', 'preload', 'modulepreload'].includes(value('rel') ?? ''));
}
