// A visitor who comes by an old address is told so, once, and finds the new one in the address bar; one whose section stands
// in another page is taken there; one who asks for a section that does not exist is told that too.
import { attempt } from '../../components/shell/attempt.ts';
import { isOwnedFragment } from '../owned-fragment.ts';
import { makeButton } from '../../snippets/shared/dom.ts';

const key = 'old-link';

arrive();
addEventListener('hashchange', arrive);
addEventListener('load', () => void document.fonts.ready.then(keepInSight));

/** What comes late (fonts, buttons) may push the section that was opened a little out of sight, which Firefox leaves so; it is brought back. */
function keepInSight(): void {
  const [visit] = performance.getEntriesByType('navigation');
  const target = document.getElementById(decode(location.hash.slice(1)));
  const top = target?.getBoundingClientRect().top ?? 0;
  if (top < 0 && top > -200 && visit instanceof PerformanceNavigationTiming && visit.type === 'navigate') target?.scrollIntoView();
}

function arrive(): void {
  // The page for missing addresses is at none of its own.
  if (document.getElementById('nearest')) return;
  const came = take();
  const [id = ''] = decode(location.hash.slice(1)).split(':~:', 1);
  const target = id ? document.getElementById(id) : null;
  const moved = target?.closest('.moved-sections') && target.querySelector('a');
  if (moved) {
    attempt(() => sessionStorage.setItem(key, location.href));
    location.replace(moved.href);
  } else if (target?.className === 'alias' && target.parentElement) {
    mark(target.parentElement);
    attempt(() => history.replaceState(history.state, '', `#${target.parentElement?.id ?? ''}`));
    tell(target.parentElement, 'You came by an old address. ', 'The section is at this one now', `#${target.parentElement.id}`);
  } else if (id && !target && id !== 'top' && !isOwnedFragment(id, prefixes())) {
    tell(document.querySelector('main h1'), `This page has no section “${id.slice(0, 80)}”. `, ...nearest(id));
  } else if (came) {
    if (target) mark(target);
    tell(target ?? document.querySelector('main h1'), 'You came by an old address. ', target ? 'The section is at this one now' : 'The page is at this one now', location.hash || location.pathname);
  }
}

/** Puts a notice below a heading; it goes when it is closed or another takes its place. */
function tell(heading: Element | null, text: string, link?: string, href?: string): void {
  document.querySelector('.arrival')?.remove();
  if (heading === null) return;
  const notice = document.createElement('p');
  notice.className = 'arrival';
  notice.setAttribute('role', 'status');
  notice.append(text);
  if (link && href !== undefined) {
    const anchor = document.createElement('a');
    anchor.href = href;
    anchor.textContent = link;
    notice.append(anchor, '. ');
  }
  notice.append(makeButton('Close', () => notice.remove()));
  heading.after(notice);
}

/** What the fragments start with that the snippets of this page answer for. */
function prefixes(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-fragment-prefix]')].map(({ dataset }) => dataset['fragmentPrefix'] ?? '');
}

function mark(element: Element): void {
  document.querySelector('.arrived')?.classList.remove('arrived');
  element.classList.add('arrived');
}

/** The section whose id shares most words with the one asked for, as the text and address of a link. */
function nearest(id: string): [string, string] | [] {
  const words = id.toLowerCase().replace(/^heading--/, '').split(/[^a-z0-9]+/);
  const stems = words.map((word) => word.replace(/s$/, '')).filter((word) => word.length > 2);
  const best = [...document.querySelectorAll('.prose :is(h2, h3, h4)[id]')]
    .map((heading) => ({ heading, score: stems.filter((stem) => heading.id.includes(stem)).length }))
    .sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? [`Perhaps it is “${best.heading.textContent.trim()}”`, `#${best.heading.id}`] : [];
}

/** True, once, where a page at an old address sent the visitor here. */
function take(): boolean {
  const came = attempt(() => sessionStorage.getItem(key)) != null;
  if (came) attempt(() => sessionStorage.removeItem(key));
  return came;
}

function decode(text: string): string {
  return attempt(() => decodeURIComponent(text)) ?? text;
}
