import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import { afterAll, describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { remarkPinnedId } from '../../../src/markdown/pinned-id.ts';
import { remarkTopics } from '../../../src/topics/collect.ts';
import { flatLabel } from '../../../src/topics/flat-label.ts';
import { pageTopicsSchema } from '../../../src/topics/page-topics.ts';

const project = mkdtempSync(join(tmpdir(), 'project-'));
mkdirSync(join(project, 'content'));
writeFileSync(join(project, 'content/names.txt'), 'Packer\n');
afterAll(() => rmSync(project, { recursive: true }));

async function collect(page: string) {
  const file = new VFile({ value: page, path: 'content/pages/x.mdx', cwd: project, data: { astro: { frontmatter: { title: 'X' } } } });
  const code = String(await createProcessor({ remarkPlugins: [remarkPinnedId, remarkTopics] }).process(file));
  return { code, topics: pageTopicsSchema.parse(file.data.astro?.frontmatter?.['topics']), frontmatter: file.data.astro?.frontmatter };
}

/** `label → #id` of every entry of a page. */
async function entries(page: string): Promise<string[]> {
  return (await collect(page)).topics.entries.map(({ label, id }) => `${flatLabel(label)} → #${id}`);
}

const heading = '## Add a boot source {/* #add */}';

describe('an index line', () => {
  it('below a heading leads to its section, and is told with its place', async () => {
    const { topics } = await collect(`Text.\n\n${heading}\n{/* index: adding a [boot source] */}\n\nText.\n`);
    expect(topics.entries).toEqual([
      { label: ['adding a boot source'], id: 'add', section: 'Add a boot source', main: false, written: true, line: 4, column: 12 },
      { label: ['boot source', 'adding'], id: 'add', section: 'Add a boot source', main: false, written: false, line: 4, column: 12 },
    ]);
    expect(topics.lines).toBe(1);
  });

  it('at the start of a page leads to the page', async () => {
    expect(await entries('{/* index: images; streams */}\n\nText.\n')).toEqual(['images → #', 'streams → #']);
  });

  it('may go over several lines, and there may be several', async () => {
    const { topics } = await collect(`${heading}\n{/* index: a;\n  b */}\n{/* index: c */}\nText.\n`);
    expect(topics.entries.map(({ label, line, column }) => [flatLabel(label), line, column])).toEqual([
      ['a', 2, 12],
      ['b', 3, 3],
      ['c', 4, 12],
    ]);
  });

  it('stands within a component too', async () => {
    expect(await entries(`<div>\n\n${heading}\n\n{/* index: a */}\n\nText.\n\n</div>\n`)).toEqual(['a → #add']);
  });

  it('does not show, and keeps the frontmatter that was there', async () => {
    const { code, frontmatter } = await collect(`${heading}\n{/* index: a */}\n\nText.\n`);
    expect(code).not.toContain('index:');
    expect(frontmatter).toMatchObject({ title: 'X', topics: { lines: 1 } });
  });

  it('leads from one entry to another', async () => {
    expect((await collect(`${heading}\n{/* index: see: a => b, c */}\n`)).topics.references).toEqual([{ kind: 'see', from: ['a'], to: ['b', 'c'], line: 2, column: 12 }]);
  });
});

describe('a pattern', () => {
  const page = `## Change boot sources {/* #change */}
{/* index: each: * a boot source => *ing a [boot source] */}

### Add a boot source {/* #add */}

### Edit a boot source {/* #edit */}
{/* index: own line */}

### Use a mirror {/* #use */}

## Delete a boot source {/* #delete */}
`;

  it('makes an entry for each heading below that fits and has no line of its own', async () => {
    expect(await entries(page)).toEqual(['adding a boot source → #add', 'boot source, adding → #add', 'own line → #edit']);
  });

  it('at the start of a page is for all its headings, in which names keep their capital', async () => {
    expect(await entries('{/* index: each: * => images, * */}\n\n## Packer {/* #packer */}\n\n### Other ways {/* #other */}\n')).toEqual(['images, Packer → #packer', 'images, other ways → #other']);
  });

  it('is refused where the entry it makes is', async () => {
    await expect(collect(`{/* index: each: * => [* */}\n\n${heading}\n`)).rejects.toMatchObject({ line: 1, message: expect.stringContaining('Index line: Nothing closes this mark') });
  });

  it('for a heading without a pinned id is refused', async () => {
    await expect(collect('{/* index: each: * => images, * */}\n\n## Other ways\n')).rejects.toMatchObject({ message: expect.stringContaining('The heading "Other ways" is in the index') });
  });
});

describe('an index line is refused with its place', () => {
  it.each([
    ['in an unknown form', `${heading}\n{/* index: a; seealso: b => c */}\n`, 2, 15, 'There is no form `seealso:`. The forms are '],
    ['with a mark left open', `${heading}\n{/* index: a [b */}\n`, 2, 14, 'Nothing closes this mark'],
    ['that is empty', `${heading}\n{/* index: */}\n`, 2, 12, 'An empty entry'],
    ['below text', `${heading}\n\nText.\n\n{/* index: a */}\n`, 5, 1, 'An index line is a comment directly below a heading'],
    ['within text', `${heading}\n\nText {/* index: a */}\n`, 3, 6, 'An index line is a comment directly below a heading'],
    ['with its word misspelt', `${heading}\n{/* indx: a */}\n`, 2, 1, 'An index line is a comment directly below a heading'],
    ['with a capital', `${heading}\n{/* Index: a */}\n`, 2, 1, 'An index line is a comment directly below a heading'],
    ['with a pattern that no heading below fits', `${heading}\n{/* index: each: * a mirror => *ing a [mirror] */}\n\n### Other\n`, 2, 12, 'No heading below fits this pattern'],
    ['without its colon', `${heading}\n{/* index a */}\n`, 2, 1, 'An index line is a comment directly below a heading'],
    ['below a heading without a pinned id', '## Add a source\n{/* index: a */}\n', 2, 12, 'The heading "Add a source" is in the index, so its address is to last: pin its id'],
  ])('%s', async (_name, page, line, column, message) => {
    await expect(collect(page)).rejects.toMatchObject({ line, column, message: expect.stringContaining(message) });
  });
});
