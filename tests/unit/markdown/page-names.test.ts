import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findNameFaults, refuseAddress } from '../../../src/markdown/page-names.ts';
import { listPageFiles } from '../../../src/markdown/page-sources.ts';

it('finds nothing wrong with the pages there are', () => {
  expect(findNameFaults(listPageFiles())).toEqual([]);
});

it.each(['About-images.mdx', 'about images.mdx', 'über.mdx', '_draft.mdx', 'a%20b.mdx', 'how_to/x.mdx', 'x.old.mdx'])('refuses a name that makes no address: %s', (file) => {
  expect(findNameFaults([file])).toEqual([
    `content/pages/${file}:1:1: \`${file.slice(0, -'.mdx'.length)}\` is no address: write lower-case words joined by hyphens, as in how-to/replace-images.`,
  ]);
});

it.each(['notes.md', 'notes.MDX', 'how-to/notes.markdown'])('refuses a page that would not be one: %s', (file) => {
  expect(findNameFaults([file])).toEqual([`content/pages/${file}:1:1: A page is a file whose name ends in \`.mdx\`. Rename this one.`]);
});

it('leaves other files alone', () => {
  expect(findNameFaults(['about-images.mdx.orig', 'figure.svg'])).toEqual([]);
});

it('gives an address to one page', () => {
  expect(findNameFaults(['a.mdx', 'a/b.mdx', 'a/index.mdx', 'index.mdx'])).toEqual([
    'content/pages/a/index.mdx:1:1: `content/pages/a.mdx` has the address `a/` already. Rename one of the two, or delete it.',
  ]);
});

it('leaves the site what it has at its root', () => {
  expect(findNameFaults(['topics.mdx', 's/x.mdx', 'how-to/search.mdx'])).toEqual([
    'content/pages/topics.mdx:1:1: The site has something of its own at `topics/`: choose another word to begin with.',
    'content/pages/s/x.mdx:1:1: The site has something of its own at `s/`: choose another word to begin with.',
  ]);
});

it('knows every route of the site', () => {
  const routes = readdirSync('src/pages').filter((name) => !/^\[|\.ts$/.test(name)).map((name) => name.replace(/\.astro$/, ''));
  expect(routes.filter((name) => refuseAddress(name) === undefined)).toEqual([]);
});
