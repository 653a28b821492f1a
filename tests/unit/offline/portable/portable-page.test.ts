import { expect, it } from 'vitest';
import { stubPage } from '../../../../src/links/stub-page.ts';
import { portableAddresses } from '../../../../src/offline/portable/portable-address.ts';
import { portablePage, portableText } from '../../../../src/offline/portable/portable-page.ts';
import { readHtmlPage } from '../../../../src/publish/html-page.ts';
import { readPage } from '../../../../src/publish/page-reading.ts';

const toFile = portableAddresses((path) => ['index.html', 'a/index.html', 'b/index.html', 'icon.svg'].includes(path));

it('makes the links of a page name files, keeps what stages put in, and leaves out what is for the web', () => {
  const html = '<!doctype html><head><link rel="preload" href="/f.woff2"></head><body><div class="prose"><a href="/b/?x=1&amp;y=2#z">b</a></div>';
  const text = portablePage(readPage('a/', html), [{ offset: html.indexOf('</div>'), text: '<a class="x" href="../b/#old">old</a>' }], '<p>Note</p>', toFile);
  expect(text).toBe('<!doctype html><head></head><body><div class="prose"><p>Note</p><a href="../b/index.html?x=1&amp;y=2#z">b</a><a class="x" href="../b/index.html#old">old</a></div>');
});

it('finds in a page that a stage wrote the addresses that a parser finds', () => {
  const title = 'A "title" with href="../b/" & <a href="../b/">';
  const stub = stubPage({ path: 's/x/', to: 'b/#"z"', title, anchors: [{ anchor: 'heading--a', to: 'a/#a', title }] }, true);
  const { links } = readHtmlPage('s/x/', portableText('s/x/', stub, toFile));
  expect(links.map(({ address }) => address)).toEqual(['../../icon.svg', '../../b/index.html#"z"', '../../a/index.html#a']);
  expect(portableText('s/x/', stub, (address) => address)).toBe(stub);
});
