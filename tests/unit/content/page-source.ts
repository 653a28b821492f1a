import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSources, sourceFolder } from '../../../src/markdown/page-sources.ts';

/** The source of every page by its path: `how-to/import-images`. */
export const pageSources: ReadonlyMap<string, string> = new Map(
  listSources().map((name) => [name.replace(/(?:\/index)?\.mdx$/, ''), readFileSync(join(sourceFolder, name), 'utf8')]),
);

/** The source of a page. */
export function pageSource(path: string): string {
  const source = pageSources.get(path);
  if (source === undefined) throw new Error(`There is no page ${path}; there are ${[...pageSources.keys()].join(', ')}.`);
  return source;
}

/** The text of a section without its heading, up to the next heading of any level; undefined where no heading pins the id. */
export function sectionSource(section: string): string | undefined {
  const [path = '', id = ''] = section.split('/#');
  const lines = pageSource(path).split('\n');
  const start = lines.findIndex((line) => /^#{2,4} /.test(line) && line.endsWith(`{/* #${id} */}`));
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^#{2,4} /.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}
