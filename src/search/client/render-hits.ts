import type { ShownHit } from '../engine.ts';
import { element } from './element.ts';

/** The hits in their order, those of one page that follow one another under its title. */
export function renderHits(hits: readonly ShownHit[], addressOf: (href: string) => string): HTMLElement[] {
  const groups: HTMLElement[] = [];
  let title: string | undefined;
  hits.forEach((hit, i) => {
    if (hit.title !== title) groups.push(element('div', { role: 'group', 'aria-label': hit.title }, element('p', { class: 'search-page', 'aria-hidden': 'true' }, hit.title)));
    title = hit.title;
    const option = element('a', { role: 'option', id: `search-hit-${i}`, tabindex: '-1', 'aria-selected': 'false', href: addressOf(hit.href), ...(hit.number !== undefined && { 'data-section': String(hit.number) }) }, element('span', { class: 'search-section' }, hit.section), element('span', { class: 'search-excerpt' }));
    groups.at(-1)?.append(option);
  });
  return groups;
}
