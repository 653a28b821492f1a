import { insert } from '../publish/site.ts';
import type { Site } from '../publish/site.ts';
import type { Stage } from '../publish/stage.ts';
import { parsePage } from '../publish/html-page.ts';
import { contentPolicy } from './content-policy.ts';
import { immutableFolders, siteHeaders, writeHeaders } from './headers.ts';
import { findInlineParts, joinParts } from './inline-parts.ts';
import type { InlineParts } from './inline-parts.ts';

/** Where a page's own policy stands: behind the line that says how the page is written, before all that the policy judges. */
const charset = /<meta charset="utf-8"(?: \/)?>/;
/** The styles and scripts of a page that a stage wrote. */
const inlineElements = /<(script|style)\b[^>]*>[^]*?<\/\1>/g;

/**
 * The Content-Security-Policy: each page carries one with the digests of its own parts, for hosts that send no headers and for
 * pages opened from a file; the file `_headers` holds one for all of them. It runs when no stage adds a script to a page any more.
 */
export function hosting(site: Site): Stage {
  return {
    name: 'hosting',
    run: () => {
      const readings = [...site.readings.values()];
      for (const { page, inline } of readings) {
        const place = endOfCharset(page.html);
        if (place !== undefined) insert(site, page.path, [{ offset: place, text: metaPolicy(inline) }]);
      }
      const parts = joinParts([...readings.map(({ inline }) => inline), ...guardTexts(site)]);
      const folders = immutableFolders.filter((folder) => [...site.files.keys()].some((file) => file.startsWith(folder)));
      site.files.set('_headers', writeHeaders(siteHeaders(contentPolicy(parts, 'header')), folders));
    },
  };
}

/** Gives the pages that stages wrote themselves (those at old addresses) their policy, and returns what stands in them. */
function guardTexts({ files }: Site): InlineParts[] {
  // There are several of these pages to each section of the site, and nearly all hold the same script.
  const known = new Map<string, InlineParts>();
  for (const [file, text] of files) {
    const place = typeof text === 'string' && file.endsWith('.html') ? endOfCharset(text) : undefined;
    if (typeof text !== 'string' || place === undefined) continue;
    const inline = (text.match(inlineElements) ?? []).join('');
    const parts = known.get(inline) ?? findInlineParts(parsePage(inline));
    known.set(inline, parts);
    files.set(file, text.slice(0, place) + metaPolicy(parts) + text.slice(place));
  }
  return [...known.values()];
}

function endOfCharset(html: string): number | undefined {
  const found = charset.exec(html);
  return found === null ? undefined : found.index + found[0].length;
}

function metaPolicy(parts: InlineParts): string {
  return `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(parts, 'page')}">`;
}
