import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readIndexedPages } from '../../../../src/topics/edge/read-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'topics-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A project with pages of its own. */
function makeProject(pages: Readonly<Record<string, string>>): string {
  const project = mkdtempSync(join(folder, 'project-'));
  for (const [name, text] of Object.entries({ '../names.txt': 'Packer\n', ...pages })) {
    const file = join(project, 'content/pages', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return project;
}

const head = '---\ntitle: A page\nkind: how-to\n---\n';

describe('the pages of a project', () => {
  it('are read with their addresses, titles and index lines', async () => {
    const project = makeProject({ 'index.mdx': `${head}\nText.\n`, 'how-to/a.mdx': `${head}\n## Add {/* #add */}\n{/* index: adding */}\n`, 'how-to/index.mdx': head });
    expect((await readIndexedPages(project)).map(({ path, file, title, topics }) => ({ path, file, title, places: topics.entries.map(({ line, column }) => `${line}:${column}`) }))).toEqual([
      { path: 'how-to/a/', file: 'content/pages/how-to/a.mdx', title: 'A page', places: ['7:12'] },
      { path: 'how-to/', file: 'content/pages/how-to/index.mdx', title: 'A page', places: [] },
      { path: '', file: 'content/pages/index.mdx', title: 'A page', places: [] },
    ]);
  });

  it('are refused where a file has a name that makes no page', async () => {
    await expect(readIndexedPages(makeProject({ 'a.mdx': head, 'B.mdx': head }))).rejects.toThrow('content/pages/B.mdx:1:1: `B` is no address');
  });

  it('may begin with the sign that some editors put before all', async () => {
    const [page] = await readIndexedPages(makeProject({ 'a.mdx': `\uFEFF${head}\n{/* index: adding */}\n` }));
    expect(page?.topics.entries.length).toBe(1);
  });

  it.each([
    ['## Add {/* #add */}\n{/* index: a [b */}\n', '6:14: Index line: Nothing closes this mark. Write `]` behind the words that an entry of their own begins with.'],
    ['## Add {/* add */}\n', '5:8: A heading pins its id with a comment'],
    ['Text {\n', '5:7: Unexpected end of file in expression'],
  ])('are refused with the place of a mistake: %j', async (text, message) => {
    await expect(readIndexedPages(makeProject({ 'a.mdx': head + text }))).rejects.toThrow(`content/pages/a.mdx:${message}`);
  });
});
