/** The card that shows where a link leads. It stays while the pointer is on it or on the link; Escape closes it (WCAG 2.2, 1.4.13). */
import { loadJson, siteRoot } from '../../../offline/site-data.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { findPreview } from './find-preview.ts';
import type { Previews } from './find-preview.ts';
import styles from './preview.css?text';

adoptStyles(styles);
const card = document.createElement('div');
card.className = 'preview';
card.id = 'link-preview';
card.setAttribute('role', 'tooltip');
let owner: HTMLAnchorElement | undefined;
let data: Promise<Previews> | undefined;

addEventListener('preview', (event) => {
  if (event instanceof CustomEvent && event.detail instanceof HTMLAnchorElement) void show(event.detail);
});
addEventListener('keydown', ({ key }) => key === 'Escape' && close());
addEventListener('focusout', close);
addEventListener('pointerover', ({ target }) => {
  if (target instanceof Node && !card.contains(target) && !owner?.contains(target)) close();
});

async function show(link: HTMLAnchorElement): Promise<void> {
  data ??= loadJson('data/previews.json').then((content) => content as Previews);
  const previews = await data.catch(() => undefined);
  const path = link.href.startsWith(siteRoot) ? link.href.slice(siteRoot.length).replace(/[?#].*$/s, '') : '';
  const preview = previews && findPreview(previews, path, decodeURIComponent(link.hash.slice(1)));
  if (!preview || (!link.matches(':hover') && document.activeElement !== link)) return;
  close();
  const [title, text] = [document.createElement('strong'), document.createElement('p')];
  title.textContent = preview.title;
  text.textContent = preview.text;
  card.replaceChildren(title, text);
  document.body.append(card);
  place(link);
  link.setAttribute('aria-describedby', card.id);
  owner = link;
}

/** Below the link where there is room, else above it. */
function place(link: HTMLAnchorElement): void {
  const [line] = link.getClientRects();
  if (line === undefined) return;
  const below = line.bottom + card.offsetHeight < innerHeight;
  const left = Math.max(8, Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - 8));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? line.bottom : line.top - card.offsetHeight) + scrollY}px`;
}

function close(): void {
  owner?.removeAttribute('aria-describedby');
  owner = undefined;
  card.remove();
}
