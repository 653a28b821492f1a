import { expect, it } from 'vitest';
import { readPage } from '../../../src/publish/page-reading.ts';
import { forgetPages, forgetTexts, insert, makeSite } from '../../../src/publish/site.ts';

it('keeps what several stages put into a page', () => {
  const site = makeSite('dist/');
  insert(site, 'a/', [{ offset: 1, text: 'x' }]);
  insert(site, 'a/', [{ offset: 2, text: 'y' }]);
  expect(site.insertions.get('a/')).toEqual([{ offset: 1, text: 'x' }, { offset: 2, text: 'y' }]);
});

it('lets go of its pages and keeps its files', () => {
  const site = makeSite('dist/');
  const reading = readPage('a/', '<p>a');
  site.pages.push(reading.page);
  site.readings.set('a/', reading);
  site.files.set('a/index.html', '<p>a');
  insert(site, 'a/', [{ offset: 1, text: 'x' }]);
  forgetPages(site);
  expect(site).toEqual({ ...makeSite('dist/'), files: new Map([['a/index.html', '<p>a']]) });
});

it('lets go of the texts of its pages and keeps what makes them whole', () => {
  const site = makeSite('dist/');
  const reading = readPage('a/', '<main><h1>A</h1><div class="prose"><p>a</p></div></main>');
  site.readings.set('a/', reading);
  forgetTexts(site);
  expect(site.readings.get('a/')).toEqual({ ...reading, record: undefined, source: { ...reading.source, markdown: '' }, print: undefined });
});
