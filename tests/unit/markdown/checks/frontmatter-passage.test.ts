import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { frontmatterPassage } from '../../../../src/markdown/checks/frontmatter-passage.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
afterAll(() => rmSync(folder, { recursive: true }));

function page(text: string, frontmatter: Record<string, unknown>): VFile {
  const path = join(folder, 'x.mdx');
  writeFileSync(path, text);
  return new VFile({ path, data: { astro: { frontmatter } } });
}

it('finds a word of the frontmatter in the file', () => {
  const file = page('---\ntitle: About images\ndescription: >-\n  What images\n  are.\n---\n\nimages\n', { title: 'About images', description: 'What images are.' });
  expect(frontmatterPassage(file, 'title')?.placeOf(6, 'images')).toEqual({ line: 2, column: 14 });
  expect(frontmatterPassage(file, 'description')?.placeOf(5, 'images')).toEqual({ line: 4, column: 8 });
});

it('stands at the key where the words are written otherwise', () => {
  const file = page('---\nkind: how-to\ntitle: "a\\tb"\n---\n', { title: 'a\tb' });
  expect(frontmatterPassage(file, 'title')?.placeOf(0, 'a\tb')).toEqual({ line: 3, column: 1 });
});

it('is not there where the page has no such text', () => {
  expect(frontmatterPassage(page('', { title: 404 }), 'title')).toBeUndefined();
  expect(frontmatterPassage(new VFile(), 'title')).toBeUndefined();
});
