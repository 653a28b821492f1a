import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the pages' sources, relative to the project. */
export const sourceFolder = 'content/pages';

/** Every source below that folder, with slashes, sorted: `about-images.mdx`, `how-to/import-images.mdx`. */
export function listSources(project = '.'): readonly string[] {
  return readdirSync(join(project, sourceFolder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx'))
    .sort();
}

/** The address of the page that a source makes: `about-images/` of `about-images.mdx`, `how-to/` of `how-to/index.mdx`. */
export function sourcePath(name: string): string {
  return name.replace(/\.mdx$/, '/').replace(/(^|\/)index\/$/, '$1');
}
