import type { AstroIntegration } from 'astro';
import { leaveScripts, notFoundPath } from '../links/not-found-page.ts';
import { relativePage } from '../offline/relative-page.ts';
import type { HtmlPage } from './html-page.ts';
import { pageFile } from './page-file.ts';
import type { Site } from './site.ts';

/** Gives each page what the stages before put into it, and relative addresses. */
export function finishPages(site: Site): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': () => {
        for (const page of site.pages) site.files.set(pageFile(page.path), finishPage(page, site));
      },
    },
  };
}

/** The text of a page as it is published. */
function finishPage(page: HtmlPage, site: Site): string {
  const html = relativePage(page, site.insertions.get(page.path));
  return page.path === notFoundPath ? leaveScripts(html) : html;
}
