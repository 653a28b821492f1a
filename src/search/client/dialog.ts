// The search dialog: a field, the kinds of page, and the sections found, by page.
import { adoptStyles } from '../../components/shell/adopt-styles.ts';
import { loadJson, siteRoot } from '../../offline/site-data.ts';
import { makeEngine } from '../engine.ts';
import type { Found, ShownHit } from '../engine.ts';
import { tokens } from '../tokens.ts';
import styles from './dialog.css?text';
import { excerpt } from './excerpt.ts';
import { element } from './element.ts';
import { forget, recentSearches, remember } from './recent.ts';
import { renderHits } from './render-hits.ts';
import { resolveLater } from './resolve-later.ts';

adoptStyles(styles);
const engine = makeEngine(loadJson, resolveLater);
/** An excerpt costs a request for each bundle; the hits beyond show without. */
const mostBundles = 4;
/** Milliseconds without a keystroke after which prose is asked. */
const quiet = 250;

const field = element('input', { type: 'search', role: 'combobox', 'aria-label': 'Search these pages', 'aria-expanded': 'false', 'aria-controls': 'search-hits', 'aria-autocomplete': 'list', placeholder: 'A message, a name, a question', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'go' });
const kind = element('select', { 'aria-label': 'Kind of page' });
const status = element('p', { class: 'search-status', role: 'status' });
const list = element('div', { id: 'search-hits', class: 'search-hits', role: 'listbox', 'aria-label': 'Sections found' });
const recent = element('div', {});
const close = element('button', { type: 'button', 'aria-label': 'Close the search' }, '✕');
const dialog = element('dialog', { class: 'search', 'aria-label': 'Search' }, element('div', { class: 'search-bar' }, field, kind, close), status, recent, list);
for (const [value, name] of [['', 'All pages'], ['how-to', 'How-to'], ['explanation', 'Explanation'], ['reference', 'Reference'], ['troubleshooting', 'Troubleshooting']]) kind.append(element('option', { value: value ?? '' }, name ?? ''));
document.body.append(dialog);

let turn = 0;
let chosen = -1;
let shownFor = '';

addEventListener('searchopen', (event) => {
  if (!dialog.open) dialog.showModal();
  field.select();
  // Behind what came with the opening the reader goes on typing.
  if (event instanceof CustomEvent && typeof event.detail === 'string') field.value = event.detail;
  void answer();
});
field.addEventListener('input', () => void answer());
kind.addEventListener('change', () => void answer());
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
dialog.addEventListener('close', () => {
  turn++;
  keepAddress('');
});
dialog.addEventListener('keydown', (event) => {
  const options = optionsOf();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && options.length > 0 && event.target === field) {
    event.preventDefault();
    choose(options, (Math.max(chosen, step < 0 ? 0 : -1) + step + options.length) % options.length);
  } else if (event.key === 'Enter' && event.target === field) {
    event.preventDefault();
    options[Math.max(0, chosen)]?.click();
  }
});
list.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('a[role="option"]')) return;
  remember(field.value.trim());
  dialog.close();
});

function optionsOf(): HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('a[role="option"]')];
}

function choose(options: readonly HTMLAnchorElement[], index: number): void {
  chosen = index;
  options.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
  const option = options[index];
  if (option === undefined) return;
  field.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
}

async function answer(): Promise<void> {
  const mine = ++turn;
  const text = field.value;
  list.setAttribute('aria-busy', 'true');
  if (text.trim() === '') {
    keepAddress('');
    showRecent();
    list.setAttribute('aria-busy', 'false');
    return;
  }
  recent.replaceChildren();
  let hasSome = false;
  try {
    const now = await engine.now(text, kind.value);
    if (mine !== turn) return;
    hasSome = now.hits.length > 0;
    if (hasSome) show(now, text);
    await pause();
    if (mine !== turn) return;
    // A browser may ask for the icon anew with each change of the address, so a change waits for the pause too.
    keepAddress(text);
    const found = await engine.all(text, kind.value);
    if (mine !== turn) return;
    show(found, text);
    await addExcerpts(found, mine);
    if (mine === turn) list.setAttribute('aria-busy', 'false');
  } catch (error) {
    if (mine !== turn) return;
    if (!hasSome) showHits([]);
    list.setAttribute('aria-busy', 'false');
    status.replaceChildren(`The search cannot read its data: ${error instanceof Error ? error.message : String(error)} Look the word up in the `, element('a', { href: `${siteRoot}topics/${indexFile()}` }, 'topics from A to Z'), '.');
  }
}

/** Waits for the next keystroke, so that only what a reader stops at loads prose and excerpts. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, quiet));
}

function show({ hits, corrected, missing, nearest }: Found, text: string): void {
  const changes = [...corrected].map(([asked, meant]) => `, looking for “${meant}” instead of “${asked}”`).join('');
  const without = missing.map((word) => `, none with “${word}”`).join('');
  if (hits.length > 0) status.textContent = `${hits.length} section${hits.length === 1 ? '' : 's'}${changes}${without}`;
  else status.replaceChildren(`Nothing here has “${text.trim().slice(0, 80)}”${kind.value === '' ? '' : ' in pages of this kind'}. `, ...suggestions(nearest));
  // What a reader has chosen stays chosen when more is found.
  const address = optionsOf()[chosen]?.href;
  showHits(renderHits(hits, addressOf));
  const options = optionsOf();
  chosen = -1;
  field.removeAttribute('aria-activedescendant');
  const again = options.findIndex(({ href }) => href === address);
  if (again >= 0 && text === shownFor) choose(options, again);
  shownFor = text;
}

/** A list without options is none to a screen reader. */
function showHits(groups: readonly HTMLElement[]): void {
  list.replaceChildren(...groups);
  list.hidden = groups.length === 0;
  field.setAttribute('aria-expanded', String(groups.length > 0));
}

function suggestions(words: readonly string[]): Node[] {
  const buttons = words.map((word) => {
    const button = element('button', { type: 'button' }, word);
    button.addEventListener('click', () => {
      field.value = word;
      field.focus();
      void answer();
    });
    return button;
  });
  const index = element('a', { href: `${siteRoot}topics/${indexFile()}` }, 'Topics from A to Z');
  return [...(buttons.length > 0 ? [new Text('The nearest words that exist: '), ...buttons] : []), index];
}

async function addExcerpts({ hits, words }: Found, mine: number): Promise<void> {
  const bundles = new Set<number>();
  const wanted = hits.filter((hit): hit is ShownHit & { readonly number: number } => {
    if (hit.number === undefined) return false;
    const bundle = engine.bundleOf(hit.number);
    if (bundles.size < mostBundles) bundles.add(bundle);
    return bundles.has(bundle);
  });
  for (const hit of wanted) {
    const text = await engine.text(hit.number);
    if (mine !== turn) return;
    list.querySelector(`[data-section="${hit.number}"] .search-excerpt`)?.replaceChildren(...excerpt(text, (word) => tokens(word).some((key) => words.has(key))));
  }
}

function showRecent(): void {
  status.textContent = '';
  showHits([]);
  recent.replaceChildren(
    ...recentSearches().map((text) => {
      const again = element('button', { type: 'button' }, text);
      again.addEventListener('click', () => {
        field.value = text;
        field.focus();
        void answer();
      });
      const away = element('button', { type: 'button', 'aria-label': `Forget ${text}` }, '✕');
      away.addEventListener('click', () => {
        forget(text);
        showRecent();
        field.focus();
      });
      return element('div', { class: 'search-recent' }, again, away);
    }),
  );
}

/** Keeps the query in the address, so that it can be shared, and takes it away with the dialog. */
function keepAddress(text: string): void {
  const address = new URL(location.href);
  if (text === '') address.searchParams.delete('search');
  else address.searchParams.set('search', text.slice(0, 500));
  if (address.href !== location.href) {
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A browser that lets no file change its address searches all the same.
    }
  }
}

function addressOf(href: string): string {
  const [path = '', id] = href.replace(/^\.\//, '').split('#');
  const isFolder = path === '' || path.endsWith('/');
  return siteRoot + path + (isFolder ? indexFile() : '') + (id === undefined ? '' : `#${id}`);
}

/** A folder opened from a file shows its list, not its page. */
function indexFile(): string {
  return location.protocol === 'file:' ? 'index.html' : '';
}
