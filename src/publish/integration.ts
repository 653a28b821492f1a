import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findLinkProblems, pageFile } from '../links/dead-links.ts';
import { relativePage } from '../offline/relative-page.ts';
import { readHtmlPage } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { describeProblem, readSources } from './source-place.ts';

/**
 * What happens to the finished pages: each is read once, its links and ids are checked, and its addresses are made
 * relative. A dead link or a doubled id fails the build.
 */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll(sep, '/'))
          .sort();
        const pages = await Promise.all(files.filter((file) => file.endsWith('.html')).map((file) => readPage(root, file)));
        const problems = findLinkProblems(pages, new Set(files));
        if (problems.length > 0) {
          const sources = await readSources();
          const lines = problems.flatMap((problem) => describeProblem(problem, sources));
          throw new BuildFailure(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the links of the site\n\n${lines.join('\n')}`);
        }
        await Promise.all(pages.map((page) => writeFile(join(root, pageFile(page.path)), relativePage(page))));
        const links = pages.reduce((sum, page) => sum + page.links.length, 0);
        logger.info(`${pages.length} pages, ${links} links: each leads somewhere`);
      },
    },
  };
}

/** A failure whose message says all there is to say; a stack trace would only hide it. */
class BuildFailure extends Error {
  override name = 'BuildFailure';

  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}

async function readPage(root: string, file: string): Promise<HtmlPage> {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return readHtmlPage(path, await readFile(join(root, file), 'utf8'));
}
