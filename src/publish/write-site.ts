import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { pageFile } from '../links/dead-links.ts';
import { leaveScripts, notFoundPath } from '../links/not-found-page.ts';
import { relativePage } from '../offline/relative-page.ts';
import type { HtmlPage } from './html-page.ts';
import type { Site } from './site.ts';

/** Writes what the stages before it made: every page, with its addresses relative and what goes into it, and every new file. */
export function writeSite(site: Site): AstroIntegration {
  return {
    name: 'write',
    hooks: {
      'astro:build:done': async () => {
        for (const page of site.pages) site.files.set(pageFile(page.path), finishPage(page, site));
        for (const [file, content] of site.files) {
          if (content === undefined) continue;
          await mkdir(dirname(join(site.root, file)), { recursive: true });
          await writeFile(join(site.root, file), content);
        }
      },
    },
  };
}

/** The text of a page as it is published. */
function finishPage(page: HtmlPage, site: Site): string {
  const html = relativePage(page, site.insertions.get(page.path));
  return page.path === notFoundPath ? leaveScripts(html) : html;
}
