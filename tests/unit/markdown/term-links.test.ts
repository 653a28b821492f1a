import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { remarkTables } from '../../../src/markdown/tables.ts';
import { linkTerms, remarkTermLinks } from '../../../src/markdown/term-links.ts';
import { makeTermMatcher } from '../../../src/markdown/term-matcher.ts';
import { compile } from './compile.ts';

const find = makeTermMatcher([
  { id: 'boot-source', term: 'boot source', text: '', forms: ['boot source', 'boot sources'], see: [] },
  { id: 'stream', term: 'stream', text: '', forms: ['stream', 'streams'], see: [] },
]);

/** The links of a page: `text → address`. */
async function links(page: string): Promise<string[]> {
  const found: string[] = [];
  const run = () => (tree: Root) => {
    linkTerms(tree, find);
    JSON.stringify(tree, (key, value: unknown) => {
      if (key === 'url' || typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'link') return value;
      if ('url' in value && 'children' in value && Array.isArray(value.children)) {
        const [text] = value.children;
        found.push(`${String(text?.value)} → ${String(value.url)}`);
      }
      return value;
    });
  };
  await createProcessor({ remarkPlugins: [remarkTables, run] }).process(page);
  return found;
}

describe('the first use of a term', () => {
  it('is linked, and later ones are not', async () => {
    expect(await links('A boot source is a stream.\n\nBoot sources, streams.\n')).toEqual([
      'boot source → /glossary/#boot-source',
      'stream → /glossary/#stream',
    ]);
  });

  it('keeps the text around it and carries a class', async () => {
    expect(await compile('The boot source, then.', { remarkPlugins: [remarkTermLinks] })).toContain(
      '{"The "}<_components.a href="/glossary/#boot-source" class="term">{"boot source"}</_components.a>{", then."}',
    );
  });

  it('is looked for outside headings, links, bold text, code and the head of a table', async () => {
    const page = '## A stream\n\n[stream](/x/) **stream** `stream` <code>stream</code>\n\n<dl><dt>stream</dt></dl>\n\n| stream |\n| - |\n| the stream |\n';
    expect(await links(page)).toEqual(['stream → /x/', 'stream → /glossary/#stream']);
    expect(await links('## A stream\n\n**stream** `stream`\n')).toEqual([]);
  });

  it('is found in emphasis, lists and components', async () => {
    expect(await links('<Note>\n\n- A *boot source*.\n\n</Note>\n')).toEqual(['boot source → /glossary/#boot-source']);
  });

  it('may be marked by hand, and then the next ones are not linked', async () => {
    expect(await links('A <Term id="stream">flow</Term>, a stream.\n')).toEqual([]);
  });

  it('in a version marker, which may be folded, leaves the next one to be linked too', async () => {
    const page = '<Since v="3.8">\n\nA stream. Streams.\n\n</Since>\n\nOne stream, two streams.\n\n<Until v="3.7">A stream.</Until>\n';
    expect(await links(page)).toEqual(['stream → /glossary/#stream', 'stream → /glossary/#stream']);
  });
});

it('leaves the glossary itself alone', async () => {
  expect(await compile('A boot source.', { path: 'content/pages/glossary.mdx', remarkPlugins: [remarkTermLinks] })).not.toContain('href');
});
