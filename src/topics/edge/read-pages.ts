import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import { z } from 'zod';
import { namesFile, readWordList } from '../../markdown/checks/word-list.ts';
import { checkPageNames } from '../../markdown/page-names.ts';
import { listSources, sourceFolder, sourcePath } from '../../markdown/page-sources.ts';
import { remarkPinnedId } from '../../markdown/pinned-id.ts';
import { remarkTables } from '../../markdown/tables.ts';
import { collectTopics } from '../collect.ts';
import { noTopics } from '../page-topics.ts';
import type { PageTopics } from '../page-topics.ts';
import type { IndexedPage } from '../topic-index.ts';

const frontmatter = z.object({ title: z.string().default('') });

/**
 * Reads the index lines of every page of a project, without building it.
 *
 * @param project folder that holds `content/pages`
 * @throws Error with `file:line:column` for a page that cannot be read
 */
export async function readIndexedPages(project: string): Promise<IndexedPage[]> {
  checkPageNames(project);
  return Promise.all(listSources(project).map((name) => readIndexedPage(resolve(project), name)));
}

async function readIndexedPage(project: string, name: string): Promise<IndexedPage> {
  const file = `${sourceFolder}/${name}`;
  const source = await readFile(join(project, file), 'utf8');
  const [head = ''] = /^\uFEFF?---\r?\n[^]*?\n---\r?\n/.exec(source) ?? [];
  // The lines of the frontmatter stay, empty, so that places in the text are those of the file.
  const value = head.replace(/[^\n]/g, '') + source.slice(head.length);
  return {
    path: sourcePath(name),
    file,
    title: frontmatter.parse(parse(head.replace(/^\uFEFF?---|---\s*$/g, '')) ?? {}).title,
    topics: await readTopics(new VFile({ value, path: file, cwd: project })),
  };
}

async function readTopics(file: VFile): Promise<PageTopics> {
  const processor = createProcessor({ remarkPlugins: [remarkTables] });
  try {
    const tree = processor.parse(file);
    remarkPinnedId()(tree, file);
    return collectTopics(tree, file, readWordList(join(file.cwd, namesFile)));
  } catch (error) {
    const [message] = file.messages.slice(-1);
    if (!(error instanceof Error)) return noTopics;
    const { line, column } = placeSchema.parse(message ?? error);
    throw new Error(`${file.path}:${line}:${column}: ${'reason' in error ? String(error.reason) : error.message}`, { cause: error });
  }
}

const placeSchema = z.object({ line: z.number().default(1), column: z.number().default(1) });
