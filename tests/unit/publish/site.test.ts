import { expect, it } from 'vitest';
import { parsePage, readHtmlPage } from '../../../src/publish/html-page.ts';
import { insert, makeSite } from '../../../src/publish/site.ts';
import type { Site } from '../../../src/publish/site.ts';

function take(site: Site, path: string, html: string): void {
  const tree = parsePage(html);
  site.take(readHtmlPage(path, html, tree), tree);
}

it('has each page read by every stage that asks for it', () => {
  const site = makeSite();
  const lengths = site.readEach(({ html }) => html.length);
  const roots = site.readEach((_page, tree) => tree.childNodes.length);
  take(site, 'a/', '<!doctype html><p>a');
  take(site, '', '<p>');
  expect([...lengths]).toEqual([['a/', 19], ['', 3]]);
  expect([...roots]).toEqual([['a/', 2], ['', 1]]);
});

it('keeps what several stages put into a page', () => {
  const site = makeSite();
  insert(site, 'a/', [{ offset: 1, text: 'x' }]);
  insert(site, 'a/', [{ offset: 2, text: 'y' }]);
  expect(site.insertions.get('a/')).toEqual([{ offset: 1, text: 'x' }, { offset: 2, text: 'y' }]);
});
