import { readFileSync } from 'node:fs';
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { prose } from '../../../src/markdown/checks/prose.ts';
import { wordsOf } from '../../../src/markdown/checks/spelling.ts';
import { listSources, sourceFolder } from '../../../src/markdown/page-sources.ts';
import { remarkTables } from '../../../src/markdown/tables.ts';
import { readGlossary } from './glossary.ts';

/** Every word that the pages and the glossary use in their text. */
export async function usedWords(): Promise<ReadonlySet<string>> {
  const texts: string[] = readGlossary().flatMap(({ term, text }) => [term, text.replace(/`[^`]*`/g, '')]);
  const collect = () => (tree: Root) => void texts.push(...prose(tree, '').map(({ text }) => text));
  const processor = createProcessor({ remarkPlugins: [remarkTables, collect] });
  for (const name of listSources()) {
    const page = readFileSync(`${sourceFolder}/${name}`, 'utf8');
    const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(page) ?? [];
    texts.push(head);
    await processor.process(page.slice(head.length));
  }
  return new Set(texts.flatMap((text) => wordsOf(text).map(({ word }) => word)));
}
