import { expect, it } from 'vitest';
import { newPage, titleOf } from '../../../src/authoring/new-page.ts';
import { runNew } from '../../../src/authoring/run-new.ts';

it('makes a title of an address', () => {
  expect(titleOf('how-to/replace-images')).toBe('Replace images');
  expect(titleOf('about-maas-mirrors')).toBe('About MAAS mirrors');
});

it('writes what every page has', () => {
  const text = newPage('Replace images', 'how-to', 12);
  expect(text).toContain('title: "Replace images"\n');
  expect(text).toContain('kind: how-to\norder: 12\n');
  expect(text).toContain('{/* index: replace images */}');
});

it('says what is wrong with the way it was asked', () => {
  const said: string[] = [];
  const output = { out: () => undefined, error: (text: string) => void said.push(text) };
  expect(runNew(['page', 'How To/x'], output)).toBe(2);
  expect(runNew(['page', 'about-images'], output)).toBe(2);
  expect(runNew(['page', 'x', '--kind', 'novel'], output)).toBe(2);
  expect(runNew(['page', 'topics/x'], output)).toBe(2);
  expect(said[3]).toContain('The site has something of its own at `topics/`');
  expect(said[0]).toContain('`How To/x` is no address');
  expect(said[1]).toContain('content/pages/about-images.mdx exists.');
  expect(said[2]).toContain('There is no kind `novel`.');
});
