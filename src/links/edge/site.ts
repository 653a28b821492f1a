import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readHtmlPage } from '../../publish/html-page.ts';
import type { HtmlPage } from '../../publish/html-page.ts';
import { LinksError } from '../errors.ts';
import { linkTableSchema } from '../table-schema.ts';
import type { LinkTable } from '../table.ts';

/** Where the built site lies. */
export const siteFolder = 'dist';

/**
 * Reads the table of a built site.
 *
 * @throws {LinksError} MissingBuild where there is none, or one of another form
 */
export async function readTable(folder = siteFolder): Promise<LinkTable> {
  const file = join(folder, 'data/links.json');
  const remedy = 'Run `npm run build` first.';
  const text = await readFile(file, 'utf8').catch(() => {
    throw new LinksError('MissingBuild', file, 'There is no built site.', remedy);
  });
  try {
    return linkTableSchema.parse(JSON.parse(text));
  } catch {
    throw new LinksError('MissingBuild', file, 'The table of links is damaged or of another version.', remedy);
  }
}

/** Every file of a built site, relative to its root, sorted. */
export async function listFiles(folder = siteFolder): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new LinksError('MissingBuild', folder, 'There is no built site.', 'Run `npm run build` first.');
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll(sep, '/'))
    .sort();
}

/** Every finished page of a built site. */
export async function readPages(files: readonly string[], folder = siteFolder): Promise<HtmlPage[]> {
  const names = files.filter((file) => file.endsWith('.html'));
  return Promise.all(names.map(async (file) => readHtmlPage(file.replace(/(^|\/)index\.html$/, '$1'), await readFile(join(folder, file), 'utf8'))));
}
