// The page for addresses that do not exist. Its bootstrap has found the root of the site; this goes where the address leads,
// or names what is nearest to it, and what the search finds for its words.
import { makeResolver } from '../resolve.ts';
import { searchWords } from '../../search/client/search-words.ts';
import { subjectWords, suggest } from '../suggest.ts';
import type { Suggestion } from '../suggest.ts';
import { readEmbeddedTable } from './table.ts';

if (document.documentElement.dataset['root'] === undefined) document.addEventListener('rootfound', find, { once: true });
else find();

function find(): void {
  const root = document.documentElement.dataset['root'] ?? '/';
  const table = readEmbeddedTable();
  const asked = location.pathname.slice(root.length) + location.hash;
  const resolution = makeResolver(table)(asked);
  if (resolution === undefined || resolution.was === 'current') {
    showLinks('#nearest', root, suggest(asked, table));
    void showFound(root, asked);
    return;
  }
  try {
    sessionStorage.setItem('old-link', location.pathname);
  } catch {
    // The next page cannot tell where the visitor came from, and opens all the same.
  }
  location.replace(root + resolution.href + (resolution.href.includes('#') ? '' : location.hash));
}

const mostWords = 8;
const mostFound = 5;

async function showFound(root: string, asked: string): Promise<void> {
  try {
    // The last part of an address says most of what it is about.
    const [last, all] = [/[^/]*\/?$/.exec(asked)?.[0] ?? '', asked].map((text) => subjectWords(text.slice(0, 500)).slice(0, mostWords));
    const hits = await searchWords([last ?? [], all ?? []], mostFound);
    showLinks('#found', root, hits.map(({ href, title, section }) => ({ href: href.replace(/^\.\//, ''), title: section === title ? title : `${title}: ${section}` })));
  } catch {
    // Without the data of the search, the nearest pages are there all the same.
  }
}

function showLinks(selector: string, root: string, links: readonly Suggestion[]): void {
  const place = document.querySelector(selector);
  if (place === null || links.length === 0) return;
  place.removeAttribute('hidden');
  place.querySelector('ul')?.replaceChildren(
    ...links.map(({ href, title }) => {
      const [item, anchor] = [document.createElement('li'), document.createElement('a')];
      anchor.href = root + href;
      anchor.textContent = title;
      item.append(anchor);
      return item;
    }),
  );
}
