// The page for addresses that do not exist. Its bootstrap has found the root of the site; this goes where the address leads,
// or names what is nearest to it.
import { makeResolver } from '../resolve.ts';
import { suggest } from '../suggest.ts';
import type { LinkTable } from '../table.ts';
import { readEmbeddedTable } from './table.ts';

if (document.documentElement.dataset['root'] === undefined) document.addEventListener('rootfound', find, { once: true });
else find();

function find(): void {
  const root = document.documentElement.dataset['root'] ?? '/';
  const table = readEmbeddedTable();
  const asked = location.pathname.slice(root.length) + location.hash;
  const resolution = makeResolver(table)(asked);
  if (resolution === undefined || resolution.was === 'current') {
    showNearest(root, asked, table);
    return;
  }
  try {
    sessionStorage.setItem('old-link', location.pathname);
  } catch {
    // The next page cannot tell where the visitor came from, and opens all the same.
  }
  location.replace(root + resolution.href + (resolution.href.includes('#') ? '' : location.hash));
}

function showNearest(root: string, asked: string, table: LinkTable): void {
  const place = document.querySelector('#nearest');
  place?.removeAttribute('hidden');
  place?.querySelector('ul')?.replaceChildren(
    ...suggest(asked, table).map(({ href, title }) => {
      const [item, anchor] = [document.createElement('li'), document.createElement('a')];
      anchor.href = root + href;
      anchor.textContent = title;
      item.append(anchor);
      return item;
    }),
  );
}
