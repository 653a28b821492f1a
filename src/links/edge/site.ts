import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHtmlPage } from '../../publish/html-page.ts';
import type { HtmlPage } from '../../publish/html-page.ts';
import { listFiles } from '../../publish/list-files.ts';
import { pagePath } from '../../publish/page-file.ts';
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

/**
 * Every file of a built site, relative to its root, sorted.
 *
 * @throws {LinksError} MissingBuild where there is none
 */
export async function listSiteFiles(folder = siteFolder): Promise<string[]> {
  return listFiles(folder).catch(() => {
    throw new LinksError('MissingBuild', folder, 'There is no built site.', 'Run `npm run build` first.');
  });
}

/** Every finished page of a built site. */
export async function readPages(files: readonly string[], folder = siteFolder): Promise<HtmlPage[]> {
  const names = files.filter((file) => file.endsWith('.html'));
  return Promise.all(names.map(async (file) => readHtmlPage(pagePath(file), await readFile(join(folder, file), 'utf8'))));
}
