import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stampOf, stampPage, unstampPage } from '../../../src/offline/stamp-page.ts';

const html = '<html><body data-built="2026-11-26"><p>Portable edition (zip<i></i>)</p></body></html>';

it('says what build a page is of, and how large the portable edition is', () => {
  expect(stampPage(html, '0123abcd', 1_766_000)).toBe('<html><body data-build="0123abcd" data-built="2026-11-26"><p>Portable edition (zip, 1.8 MB)</p></body></html>');
  expect(stampOf(stampPage(html, '0123abcd', 0))).toBe('0123abcd');
});

it('names no build where browsers are to keep nothing', () => expect(stampOf(stampPage(html, undefined, 0))).toBeUndefined());

it('can be taken away again', () => {
  fc.assert(fc.property(fc.stringMatching(/^[0-9a-f]{8}$/), fc.nat(), (build, bytes) => unstampPage(stampPage(html, build, bytes)) === html));
});
