import { strFromU8, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { portableFiles } from '../../../../src/offline/portable/portable-files.ts';
import { readPage } from '../../../../src/publish/page-reading.ts';
import { makeSite } from '../../../../src/publish/site.ts';
import { deflate } from '../../../../src/offline/portable/deflate.ts';
import { makeZip } from '../../../../src/offline/portable/zip.ts';

const page = '<!doctype html><html><head><link rel="manifest" href="app.webmanifest"></head><body><div class="prose"><a href="b/#x">b</a></div><p data-web>zip</p></body></html>';
const entries = [
  ['index.html', page],
  ['b/index.html', '<!doctype html><title>b</title><p id="x">b'],
  ['data/topics.json', '[ {"a": "\u2028"} ]'],
  ['404.html', page],
  ['sw.js', ''],
  ['app.webmanifest', '{}'],
  ['icon-512.png', ''],
].map(([file = '', text = '']) => [file, strToU8(text)] as const);
const build = { id: '0123abcd', date: '2026-11-26' };

/** The edition of a site whose home was read, and whose other page a stage wrote. */
function edition(files: typeof entries) {
  const site = makeSite('dist/');
  site.readings.set('', readPage('', page));
  return new Map(portableFiles(new Map(files), site, build));
}

it('leaves out what only a site on a server has, and makes links name files', () => {
  const files = edition(entries);
  expect([...files.keys()]).toEqual(['assets/moved.js', 'index.html', 'b/index.html', 'data/topics.json.js']);
  const home = strFromU8(files.get('index.html') ?? new Uint8Array());
  expect(home).toContain('<a href="b/index.html#x">b</a>');
  expect(home).toContain('Portable edition</strong> of 26 November 2026, build <code>0123abcd</code>');
  expect(home).not.toMatch(/manifest|data-web/);
});

it('hands data over by a script that no line separator breaks', () => {
  const script = strFromU8(edition(entries).get('data/topics.json.js') ?? new Uint8Array());
  expect(script).toBe('siteFile("data/topics.json",[ {"a": "\\u2028"} ]);\n');
});

it('makes the same zip of the same site, byte for byte, in whatever order its files come', async () => {
  const zip = (files: typeof entries) => makeZip(edition(files), '', build.date, deflate);
  expect(await zip(entries.toReversed())).toEqual(await zip(entries));
});
