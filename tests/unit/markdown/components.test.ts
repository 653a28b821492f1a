import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentComponents, remarkComponents } from '../../../src/markdown/components.ts';
import { compile } from './compile.ts';

const plugins = { remarkPlugins: [remarkComponents] };

describe('the components of a page', () => {
  it('are the files of src/components/content', () => {
    expect(contentComponents().map((name) => `${name}.astro`)).toEqual(readdirSync('src/components/content').sort());
    expect(contentComponents()).toContain('Note');
  });

  it('learn where in the source they stand', async () => {
    const code = await compile('Text.\n\n<Note>\n  Hello <Caution>you</Caution>\n</Note>\n', plugins);
    expect(code).toContain('<Note at="content/pages/x.mdx:3:1">');
    expect(code).toContain('<Caution at="content/pages/x.mdx:4:9">');
  });

  it('fail the page at the place of one that does not exist, and name those that do', async () => {
    await expect(compile('Text.\n\nAn <Admonition /> here.', plugins)).rejects.toMatchObject({
      line: 3,
      column: 4,
      message: expect.stringMatching(/^There is no component `Admonition`\. The components are .*`Caution`.*`Note`/),
    });
  });

  it('are given the properties that they declare', async () => {
    await expect(compile('A <Since v="3.5">x</Since>, <Term id="image" /> and <ImageFiles product="a" version="b" />.', plugins)).resolves.toContain('Since');
  });

  it.each([
    ['<Since version="3.5">x</Since>', 8, '`<Since>` has no property `version`. It has `v`.'],
    ['<Note label="x">y</Note>', 7, '`<Note>` has no property `label`. It has none.'],
    ['<Note at="x">y</Note>', 7, '`<Note>` has no property `at`. It has none.'],
    ['<Between since="3.1">x</Between>', 1, '`<Between>` needs `until`. It has `since`, `until`; one is given as in `until="…"`.'],
    ['<ImageFiles />', 1, '`<ImageFiles>` needs `product`. It has `product`, `version`; one is given as in `product="…"`.'],
  ])('fail the page where they are given others, or too few: %s', async (text, column, reason) => {
    await expect(compile(text, plugins)).rejects.toMatchObject({ line: 1, column, reason });
  });

  it('are told apart from HTML elements', async () => {
    expect(await compile('<dl><dt>a</dt></dl>', plugins)).not.toContain('at=');
  });
});
