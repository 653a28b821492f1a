import { pageAddress, siteRoot } from '../../offline/site-data.ts';
import type { Resolve } from '../resolve.ts';
import type { AskedSection, FoundSection } from './section-asked.ts';

/**
 * Finds the section for a fragment that the page does not have: where the resolver finds it for the address that the visitor came
 * by, else for that of the page; else what it takes for a slip, which is opened, or what shares most words with it.
 */
export function findSection([came, id]: AskedSection, resolve: Resolve): FoundSection | undefined {
  const root = new URL(siteRoot).pathname;
  const answers = [came, location.href].flatMap((address) => resolve(`${new URL(address, location.href).pathname.slice(root.length) || './'}#${encodeURIComponent(id)}`) ?? []);
  const exact = answers.find(({ href, unknownAnchor }) => unknownAnchor === undefined && href.includes('#'));
  if (exact !== undefined) return { href: pageAddress(new URL(exact.href, siteRoot).href) };
  const slip = answers.map(({ href }) => document.getElementById(href.split('#')[1] ?? '')).find((heading) => heading !== null);
  slip?.scrollIntoView();
  const near = slip ?? nearest(id);
  return near && { href: `#${near.id}`, text: `Perhaps it is “${near.getAttribute('aria-label') ?? near.textContent.trim()}”`, opened: slip && `[id="${near.id}"]` };
}

/** The section of this page whose id shares most words with the one asked for. */
function nearest(id: string): Element | undefined {
  const words = id.toLowerCase().replace(/^heading--/, '').split(/[^a-z0-9]+/);
  const stems = words.map((word) => word.replace(/s$/, '')).filter((word) => word.length > 2);
  const best = [...document.querySelectorAll('.prose :is(h2, h3, h4)[id]')]
    .map((heading) => ({ heading, score: stems.filter((stem) => heading.id.includes(stem)).length }))
    .sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.heading : undefined;
}
