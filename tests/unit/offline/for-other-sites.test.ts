import { expect, it } from 'vitest';
import { isForOtherSites } from '../../../src/offline/for-other-sites.ts';

it('knows what only programs of other sites ask for', () => {
  const files = ['cards/home.png', 'sitemap.xml', 'feed.xml', 'opensearch.xml', 'index.html', 'about-images/cards/index.html', 'assets/feed.xml.js', 'data/links.json', 'icon.svg'];
  expect(files.filter(isForOtherSites)).toEqual(['cards/home.png', 'sitemap.xml', 'feed.xml', 'opensearch.xml']);
});
