import { expect, it } from 'vitest';
import { checkListed } from '../../../src/links/check-listed.ts';
import { inventoryAddresses, markdownAddresses, searchHitAddresses, topicAddresses } from '../../../src/links/listed-addresses.ts';
import { readHtmlPage } from '../../../src/publish/html-page.ts';

const pages = [readHtmlPage('a/', '<h2 id="one">One</h2>')];
const files = new Set(['a/index.html', 'icon.svg']);

it('finds dead locators of the A–Z index', () => {
  const text = '[\n{"label":"one","href":"a/#one"},\n{"label":"two","href":"a/#two"}]';
  expect(checkListed(topicAddresses('data/topics.json', text), pages, files)).toEqual(['data/topics.json:3: /a/#two: the page has no id two. Near it: nothing.']);
});

it('finds dead links of a Markdown copy, relative to it, and none in its code', () => {
  const text = '[a](#one) [b](../icon.svg) [c](https://x.example/)\n[d](../b/)\n```\n[e](nowhere)\n```\n`[f](nowhere)`\n';
  expect(checkListed(markdownAddresses('a/index.md', text), pages, files)).toEqual(['a/index.md:2: ../b/: there is no such page or file. Near it: nothing.']);
});

it('reads the lines of an inventory, whose addresses may end in the name', () => {
  expect(inventoryAddresses('objects.inv', 'one std:label -1 a/#$ One\nboot source std:term -1 a/#term-boot -\n').map(({ address }) => address)).toEqual(['/a/#one', '/a/#term-boot']);
});

it('reads the page and the ids of a search hit', () => {
  const json = 'pagefind_dcd{"url":"/a/","content":"x","anchors":[{"element":"h2","id":"one","text":"One","location":1}]}';
  expect(searchHitAddresses('pagefind/fragment/x.pf_fragment', json).map(({ address }) => address)).toEqual(['/a/', '/a/#one']);
});
