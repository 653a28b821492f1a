import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folder of the pages' sources, relative to the project. */
export const sourceFolder = 'content/pages';

/** Every source below that folder, with slashes, sorted: `about-images.mdx`, `how-to/import-images.mdx`. */
export function listSources(project = '.'): readonly string[] {
  return listPageFiles(project).filter((name) => name.endsWith('.mdx'));
}

/** Every file below that folder, save hidden ones, which editors leave there while a page is open. */
export function listPageFiles(project = '.'): readonly string[] {
  const folder = join(project, sourceFolder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((name) => !/(?:^|\/)\./.test(name))
    .sort();
}

/** The address of the page that a source makes: `about-images/` of `about-images.mdx`, `how-to/` of `how-to/index.mdx`. */
export function sourcePath(name: string): string {
  return name.replace(/\.mdx$/, '/').replace(/(^|\/)index\/$/, '$1');
}
