import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keyPosition, remarkFrontmatter } from '../../../src/markdown/frontmatter.ts';
import { compile } from './compile.ts';

const good = ['title: About images', `description: ${'What images are. '.repeat(4)}`, 'kind: explanation', 'order: 1'];

const folder = mkdtempSync(join(tmpdir(), 'page-'));
afterAll(() => rmSync(folder, { recursive: true }));

function page(lines: readonly string[]): Promise<string> {
  const path = join(folder, 'x.mdx');
  writeFileSync(path, `---\n${lines.join('\n')}\n---\n\nText.\n`);
  return compile('Text.', { path, frontmatter: parse(lines.join('\n')), remarkPlugins: [remarkFrontmatter] });
}

describe('the frontmatter of a page', () => {
  it('passes with a title, a description, a kind and an order', async () => {
    await expect(page(good)).resolves.toContain('Text.');
  });

  it('is refused at the line of a value that is wrong', async () => {
    await expect(page([...good.slice(0, 2), 'kind: tutorial', 'order: 1'])).rejects.toMatchObject({
      line: 4,
      column: 1,
      message:
        'Frontmatter: `kind` is "tutorial"; it can be `home`, `explanation`, `how-to`, `reference` or `troubleshooting`. A page has `title`, `description`, `kind` and `order`.',
    });
  });

  it('is refused at the line of a key that no page has', async () => {
    await expect(page([...good, 'titel: About'])).rejects.toMatchObject({
      line: 6,
      column: 1,
      message: expect.stringContaining('there is no key `titel`'),
    });
  });

  it('is refused at its start where a key is missing', async () => {
    await expect(page(good.slice(1))).rejects.toMatchObject({
      line: 1,
      column: 1,
      message: expect.stringContaining('`title` is missing.'),
    });
  });

  it.each([
    ['description: Too short.', '`description` has 10 characters; it needs 40 at least.'],
    [`description: ${'long '.repeat(50)}`, '`description` has 249 characters; it may have 200 at most.'],
    ['description:', '`description` is empty.'],
  ])('is refused with its length where a description does not fit: %s', async (line, message) => {
    await expect(page([...good.slice(0, 1), line, ...good.slice(2)])).rejects.toMatchObject({
      line: 3,
      column: 1,
      message: expect.stringContaining(message),
    });
  });

  it.each([
    ['order: 1.5', '`order` is 1.5; it is a whole number from 0 on, without quotation marks.'],
    ['order: -1', '`order` is -1; it is a whole number from 0 on'],
    ['order: "1"', '`order` is "1"; it is a whole number from 0 on'],
  ])('is refused where the order is no place among pages: %s', async (line, message) => {
    await expect(page([...good.slice(0, 3), line])).rejects.toMatchObject({ line: 5, column: 1, message: expect.stringContaining(message) });
  });

  it('is of kind `home` in the page at the root alone', async () => {
    await expect(page(good.map((line) => line.replace(/^kind: .*/, 'kind: home')))).rejects.toMatchObject({
      line: 4,
      column: 1,
      message: expect.stringContaining('`kind` is `home`, which the page at the root alone is; this one can be `explanation`'),
    });
  });

  it('is refused where a title is a number', async () => {
    await expect(page(['title: 404', ...good.slice(1)])).rejects.toMatchObject({ line: 2, column: 1 });
  });
});

describe('keyPosition', () => {
  it('counts from 1, with Windows line ends and a byte-order mark too', () => {
    expect(keyPosition('\uFEFF---\r\ntitle: A\r\nkind: b\r\n---\r\n', 'kind')).toEqual({ line: 3, column: 1 });
  });

  it('knows no position in a file without frontmatter, and none for a key that is not there', () => {
    expect(keyPosition('# Title\n', 'title')).toBeUndefined();
    expect(keyPosition('---\ntitle: A\n---\n', 'kind')).toBeUndefined();
  });
});
