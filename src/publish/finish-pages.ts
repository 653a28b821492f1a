import { leaveScripts, notFoundPath } from '../links/not-found-page.ts';
import { relativePage } from '../offline/relative-page.ts';
import { changeMarkup } from './change-markup.ts';
import type { HtmlPage } from './html-page.ts';
import { leaveOut } from './optional-tags.ts';
import { pageFile } from './page-file.ts';
import type { Site } from './site.ts';
import type { Stage } from './stage.ts';

/**
 * Gives each page what the stages before put into it, and relative addresses; what goes without saying is left out last of all.
 * From here on a page is held as its bytes.
 */
export function finishPages(site: Site): Stage {
  return {
    name: 'finish',
    run: () => {
      const encoder = new TextEncoder();
      for (const page of site.pages) site.files.set(pageFile(page.path), encoder.encode(finishPage(page, site)));
    },
  };
}

/** The text of a page as it is published. */
function finishPage(page: HtmlPage, site: Site): string {
  const html = changeMarkup(relativePage(page, site.insertions.get(page.path)), leaveOut);
  return page.path === notFoundPath ? leaveScripts(html) : html;
}
