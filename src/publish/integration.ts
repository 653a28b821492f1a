import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findLinkProblems, pageFile } from '../links/dead-links.ts';
import { readLegacyRules, readProjectHistory, writeFoundPlaces } from '../links/edge/project.ts';
import { leaveScripts, notFoundPath } from '../links/not-found-page.ts';
import { listPlaces } from '../links/places.ts';
import { publishLinks } from '../links/publish-links.ts';
import { relativePage } from '../offline/relative-page.ts';
import type { Insertion } from '../offline/relative-page.ts';
import type { ClientScripts } from './client-script.ts';
import { readHtmlPage } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { describeProblem, readSources } from './source-place.ts';

/**
 * What happens to the finished pages: each is read once, its links and ids are checked, its places are held against the
 * history of addresses, its old ids are put in, and its addresses are made relative. A dead link, a doubled id or an address
 * that was published and is lost fails the build.
 */
export function publish(scripts: ClientScripts): AstroIntegration {
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
        const places = listPlaces(pages);
        await writeFoundPlaces(places);
        const links = publishLinks(places, await readProjectHistory(), await readLegacyRules());
        if ('message' in links) throw new BuildFailure(links.message);
        const problems = findLinkProblems(pages, new Set([...files, ...scripts.files.keys(), ...links.files.keys()]));
        if (problems.length > 0) {
          const sources = await readSources();
          const lines = problems.flatMap((problem) => describeProblem(problem, sources));
          throw new BuildFailure(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the links of the site\n\n${lines.join('\n')}`);
        }
        await Promise.all(pages.map((page) => writeFile(join(root, pageFile(page.path)), finishPage(page, links.insertions(page)))));
        for (const [file, text] of [...scripts.files, ...links.files]) {
          await mkdir(dirname(join(root, file)), { recursive: true });
          await writeFile(join(root, file), text);
        }
        const count = pages.reduce((sum, page) => sum + page.links.length, 0);
        logger.info(`${pages.length} pages, ${count} links: each leads somewhere`);
        if (links.fresh.length > 0) logger.info(`${links.fresh.length} new addresses; record them before you publish: npm run links -- accept`);
      },
    },
  };
}

/** The text of a page as it is published. */
function finishPage(page: HtmlPage, insertions: readonly Insertion[]): string {
  const html = relativePage(page, insertions);
  return page.path === notFoundPath ? leaveScripts(html) : html;
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
