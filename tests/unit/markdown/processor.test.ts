import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { PageOutlines } from '../../../src/markdown/page-outline.ts';
import { pageProcessor } from '../../../src/markdown/processor.ts';

it('gives all pages that ask at once the same renderer, and those with other options another', async () => {
  const { createMdxRenderer } = pageProcessor(new Map());
  const ask = (sourcemap: boolean) => createMdxRenderer?.({ syntaxHighlight: 'prism' }, { optimize: true, sourcemap });
  const [first, second, other] = await Promise.all([ask(false), ask(false), ask(true)]);
  expect(first).toBeDefined();
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

it('tells the outline of a page that it has compiled: frontmatter, entries of the index, headings with their ids', async () => {
  const outlines: PageOutlines = new Map();
  const renderer = await pageProcessor(outlines).createMdxRenderer?.({ syntaxHighlight: 'prism' }, { optimize: true });
  const frontmatter = { title: 'Images', description: 'What an image is, in one sentence of forty letters or more.', kind: 'reference', order: 1 };
  const file = resolve('content/pages/x.mdx');
  await renderer?.process('## A `boot` source {/* #boot-source */}\n\n{/* index: adding a [boot source] */}\n\nIt is **there**.\n\n### Next\n\nMore.\n', file, frontmatter);
  const outline = outlines.get(file);
  expect(outline?.headings).toEqual([{ depth: 2, slug: 'boot-source', text: 'A boot source' }, { depth: 3, slug: 'next', text: 'Next' }]);
  expect(outline?.frontmatter).toMatchObject({ ...frontmatter, topics: { entries: [{ id: 'boot-source' }, { id: 'boot-source' }] } });
});

it('takes the sign that some editors put before all for no part of a page, so that an index line may still come first', async () => {
  const outlines: PageOutlines = new Map();
  const renderer = await pageProcessor(outlines).createMdxRenderer?.({ syntaxHighlight: 'prism' }, { optimize: true });
  const frontmatter = { title: 'Images', description: 'What an image is, in one sentence of forty letters or more.', kind: 'reference', order: 1 };
  const file = resolve('content/pages/x.mdx');
  await renderer?.process('\uFEFF\n{/* index: an image */}\n\nIt is there.\n', file, frontmatter);
  expect(outlines.get(file)?.frontmatter).toMatchObject({ topics: { entries: [{ id: '' }] } });
});
