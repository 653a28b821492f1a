import { escapeHtml } from '../../links/html-text.ts';
import { readTarget } from '../../links/target.ts';
import type { Edit } from '../edit-text.ts';
import { relativeAddress } from '../relative-address.ts';
import type { Chapter } from './edition.ts';
import { printId } from './print-id.ts';

/**
 * The links of a chapter: inside the edition to its places, with the number of the section; to the rest of the site with its
 * address there. What leads elsewhere says its address by itself (`src/offline/print/print.css`).
 *
 * @param chapters all of the edition, by the paths of their pages
 * @param site where the site is, or empty where it does not know
 */
export function placeLinks({ path, text }: Pick<Chapter, 'path' | 'text'>, chapters: ReadonlyMap<string, Chapter>, from: string, site: string): Edit[] {
  return text.links.map(({ offset, end, address }) => {
    const target = readTarget(address, path);
    if (target === undefined || target === 'malformed') return { offset, end, text: `href="${escapeHtml(address)}"` };
    const chapter = chapters.get(target.path);
    if (chapter === undefined) {
      const elsewhere = new URL(address, new URL(path, 'site://root/')).href.slice('site://root'.length);
      return { offset, end, text: link(relativeAddress(elsewhere, from), 'at', site + elsewhere.slice(1)) };
    }
    const place = target.id === undefined ? undefined : chapter.text.ids.find(([id]) => id === target.id);
    // What a script makes of the fragment stands in no place of the page.
    return { offset, end, text: link(`#${printId(chapter.path, place?.[0])}`, 'section', place === undefined ? chapter.number : numberAt(chapter, place[1])) };
  });
}

/** The number of the section that a place of a chapter is in. */
function numberAt({ number, sections }: Chapter, offset: number): string {
  return sections.findLast((section) => section.offset <= offset)?.number ?? number;
}

function link(address: string, kind: 'at' | 'section', shown: string): string {
  return `href="${escapeHtml(address)}" data-${kind}="${escapeHtml(shown)}"`;
}
