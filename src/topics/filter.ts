// Narrows the index to the entries that have the words in the field, which stands in the address (`?q=packer`). A subentry
// shows with the headings above it; a link to an entry that is hidden ends the narrowing.
import { filterKey, matchesFilter } from './filter-match.ts';

const place = document.querySelector('.topic-filter');
const template = place?.querySelector('template');
const field = template?.content.querySelector('input');
const status = template?.content.querySelector('[role=status]');

if (place && template && field && status) {
  place.append(template.content);
  const entries = [...document.querySelectorAll<HTMLLIElement>('.topic-group li')].map((item) => ({ item, key: filterKey(labelOf(item)) }));
  const groups = [...document.querySelectorAll<HTMLElement>('.topic-group')];

  field.addEventListener('input', () => {
    narrow();
    keep();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    clear();
  });
  addEventListener('popstate', read);
  addEventListener('pageshow', ({ persisted }) => persisted && read());
  // Before the browser looks for the target of a link.
  addEventListener('click', ({ target }) => target instanceof Element && reveal(target.closest('a')?.hash ?? ''), true);
  addEventListener('hashchange', () => reveal(location.hash));
  read();
  reveal(location.hash);

  function read(): void {
    if (field) field.value = new URL(location.href).searchParams.get('q') ?? '';
    narrow();
  }

  function narrow(): void {
    const question = filterKey(field?.value ?? '');
    const shown = new Set<Element>();
    for (const { item, key } of entries) {
      if (!matchesFilter(key, question)) continue;
      for (let above: Element | null | undefined = item; above; above = above.parentElement?.closest('li')) shown.add(above);
    }
    for (const { item } of entries) item.hidden = !shown.has(item);
    for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.topic-letters a')) {
      link.classList.toggle('empty', document.getElementById(link.hash.slice(1))?.closest('[hidden]') !== null);
    }
    const all = `${entries.length} topics`;
    if (status) status.textContent = question === '' ? all : `${shown.size} of ${all}`;
  }

  function keep(): void {
    const url = new URL(location.href);
    if (field?.value) url.searchParams.set('q', field.value);
    else url.searchParams.delete('q');
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A browser may refuse this for a page opened from a file.
    }
  }

  function clear(): void {
    if (field) field.value = '';
    narrow();
    keep();
  }

  function reveal(hash: string): void {
    const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    if (!target?.closest('.topic-group [hidden], .topic-group[hidden]')) return;
    clear();
    target.scrollIntoView();
  }
}

/** The label of an entry: its own text behind those of the headings above it. */
function labelOf(item: Element): string {
  const above = item.parentElement?.closest('li');
  const own = item.querySelector(':scope > .topic')?.textContent ?? '';
  return above ? `${labelOf(above)} ${own}` : own;
}
