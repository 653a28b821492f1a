import type { HtmlPage } from '../publish/html-page.ts';
import type { PublishedPlace } from './changes.ts';
import { notFoundPath } from './not-found-page.ts';
import { topicPrefix } from './owned-fragment.ts';

/**
 * The places of finished pages that addresses may name: the pages, the headings of their text (which link to themselves),
 * terms and figures; each page before what is in it.
 */
export function listPlaces(pages: readonly HtmlPage[]): PublishedPlace[] {
  return pages
    .filter(({ path }) => path !== notFoundPath)
    .flatMap((page) => {
      const sections = sectionPlaces(page);
      const fragments = [...page.fragments, ...(sections.length === 0 ? otherIds(page) : [])];
      return [{ address: page.path, title: pageTitle(page), isCoded: true, ...(fragments.length > 0 && { fragments }) }, ...sections];
    });
}

/** What an address may name in a page that promises none of its sections: its headings, old ids, and the entries of the A–Z index. */
function otherIds({ ids }: HtmlPage): string[] {
  const others = [...ids].flatMap(([id, [place]]) => (place !== undefined && (/^h[2-6]$/.test(place.element) || id.startsWith('heading--')) ? [id] : []));
  return [...ids.keys()].some((id) => id.startsWith(topicPrefix)) ? [...others, topicPrefix] : others;
}

function sectionPlaces({ path, html, ids }: HtmlPage): PublishedPlace[] {
  return [...ids].flatMap(([id, [place]]) => {
    if (place === undefined) return [];
    const isHeading = /^h[2-6]$/.test(place.element) && html.slice(place.inside, html.indexOf(`</${place.element}>`, place.inside)).includes('class="heading-link"');
    if (!isHeading && !['dt', 'figure'].includes(place.element)) return [];
    return [{ address: `${path}#${id}`, title: place.text || id, isCoded: isHeading }];
  });
}

function pageTitle({ html, path }: HtmlPage): string {
  const text = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? path;
  return text.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
}
