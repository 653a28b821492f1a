// A visitor who comes by an old address is told so, once, and finds the new one in the address bar; one whose section stands
// in another page is taken there; one who asks for a section that does not exist is told that too.
import { attempt } from '../../components/shell/attempt.ts';
import { askScript } from '../../offline/ask-script.ts';
import addressScript from '../../search/client/address.ts?script';
import { isOwnedFragment } from '../owned-fragment.ts';
import { makeButton } from '../../snippets/shared/dom.ts';
import { sectionAsked } from './section-asked.ts';
import type { AskedSection, FoundSection } from './section-asked.ts';

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
    go(moved.href);
  } else if (target?.className === 'alias' && target.parentElement) {
    mark(target.parentElement);
    attempt(() => history.replaceState(history.state, '', `#${target.parentElement?.id ?? ''}`));
    tell(target.parentElement, 'You came by an old address. ', 'The section is at this one now', `#${target.parentElement.id}`);
  } else if (id && !target && id !== 'top' && !isOwnedFragment(id, prefixes())) {
    void find(came ?? location.href, id);
  } else if (came) {
    if (target) mark(target);
    tell(target ?? document.querySelector('main h1'), 'You came by an old address. ', target ? 'The section is at this one now' : 'The page is at this one now', location.hash || location.pathname);
  }
}

/** Goes where a section is that this page does not have, by its address or that of the old page; else says so, and names the nearest, which the resolver opens where it is a slip. */
async function find(...asked: AskedSection): Promise<void> {
  const found = await askScript<AskedSection, FoundSection | undefined>(addressScript, sectionAsked, asked).catch(() => undefined);
  if (found && !found.text) go(found.href);
  else tell(document.querySelector(found?.opened ?? 'main h1'), `This page has no section “${asked[1].slice(0, 80)}”. `, found?.text, found?.href);
}

function go(href: string): void {
  attempt(() => sessionStorage.setItem(key, location.href));
  location.replace(href);
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

/** The old address, once, of the page that sent the visitor here. */
function take(): string | null | undefined {
  const came = attempt(() => sessionStorage.getItem(key));
  attempt(() => sessionStorage.removeItem(key));
  return came;
}

function decode(text: string): string {
  return attempt(() => decodeURIComponent(text)) ?? text;
}
