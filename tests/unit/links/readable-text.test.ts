import { expect, it } from 'vitest';
import { joinLines, readableText, readQuotedPrintable, readWindowsPath, withNextLines } from '../../../src/links/readable-text.ts';

it.each([
  ['HTML, escaped twice', 'a&amp;#45;b', 'a-b'],
  ['names of signs that few escape', 'https&colon;&sol;&sol;maas&period;io&sol;docs&num;x', 'https://maas.io/docs#x'],
  ['Markdown and TeX', 'docs/about\\-images\\#x', 'docs/about-images#x'],
  ['JSON', 'https:\\/\\/maas.io\\/docs', 'https://maas.io/docs'],
  ['places for a break', 'docs/about\u00ad-ima\u200bges', 'docs/about-images'],
  ['marks of direction', '\u202a\u2066docs/images\u2069\u202c\u200e', 'docs/images'],
  ['hyphens of a typesetter', 'docs/about\u2011images\u2010x', 'docs/about-images-x'],
  ['ligatures of a PDF', 'about-con\ufb01guring-o\ufb04ine', 'about-configuring-offline'],
  ['an address that nobody shall follow', 'hxxps[:]//maas[.]io/docs[.]html', 'https://maas.io/docs.html'],
  ['a scheme that was put before another', 'https://https://maas.io/docs', 'https://maas.io/docs'],
  ['a scheme without its colon', 'https//maas.io/docs', 'https://maas.io/docs'],
])('reads %s', (_, text, readable) => expect(readableText(text)).toBe(readable));

it('keeps what turns the direction of letters, for a reader to refuse', () => expect(readableText('docs/\u202eimages')).toBe('docs/\u202eimages'));

it.each([
  ['https://maas.io/docs/about-\nimages', 'https://maas.io/docs/about-images'],
  ['https://maas.io/docs/about-=\r\nimages', 'https://maas.io/docs/about-images'],
  ['> https://maas.io/docs/about-\n> > images', '> https://maas.io/docs/about-images'],
  ['https://maas.io/docs/about-\r  images', 'https://maas.io/docs/about-images'],
  ['https://maas.io/a\nhttps://maas.io/b', 'https://maas.io/a\nhttps://maas.io/b'],
])('joins the lines of %j', (text, joined) => expect(joinLines(text)).toBe(joined));

it('adds the next lines to an address, two at most, and not into another address or a bracket', () => {
  expect(withNextLines('see a/b\nc d', 4, 3)).toEqual(['a/b\nc']);
  expect(withNextLines('a/b=\r\n> c\n> d\n> e', 0, 3)).toEqual(['a/b=\r\n> c', 'a/b=\r\n> c\n> d']);
  expect(withNextLines('a/b\nhttps://c', 0, 3)).toEqual([]);
  expect(withNextLines('a/b>\nc', 0, 3)).toEqual([]);
});

it('reads what a mail program wrote by its number', () => expect(readQuotedPrintable('a=2D=3Db=00=0D=C3')).toBe('a-=b=00=0D=C3'));

it.each([
  ['C:\\Users\\My Name\\docs\\index.html#x', 'file:///C:/Users/My%20Name/docs/index.html#x'],
  ['"c:\\docs', 'file:///c:/docs'],
  ['\\\\server\\share\\docs', 'file:///server/share/docs'],
  ['file:\\\\\\C:\\docs', 'file:///C:/docs'],
  ['https:\\/\\/maas.io', 'https:\\/\\/maas.io'],
])('%s is %s', (path, address) => expect(readWindowsPath(path)).toBe(address));
