import { checkListed } from '../../../src/links/check-listed.ts';
import { findLinkProblems } from '../../../src/links/dead-links.ts';
import type { LinkProblem } from '../../../src/links/dead-links.ts';
import { readListedAddresses } from '../../../src/links/edge/listed.ts';
import { readTable } from '../../../src/links/edge/site.ts';
import { checkRedirects, readRedirects } from '../../../src/links/redirects.ts';
import { pageFile } from '../../../src/publish/page-file.ts';
import type { Check, FinishedSite } from '../finished-site.ts';
import { messageOf } from '../message-of.ts';

/** Every link, redirect and listed address leads somewhere. */
export const links: Check = async (site) => {
  const found = problemsOf(site, 'link');
  const names = new Set(site.files);
  const listed = await readListedAddresses(site.files, site.folder);
  const redirects = readRedirects((await site.read('_redirects')).toString());
  const broken = await readTable(site.folder).then((table) => checkRedirects(redirects, table)).then(() => [], messageOf);
  const count = site.pages.reduce((sum, { page }) => sum + page.links.length, 0);
  return {
    name: 'links',
    extent: `${site.pages.length} pages with ${count} links, ${redirects.length} redirects, ${listed.length} listed addresses`,
    problems: [...found, ...checkListed(listed, site.pages.map(({ page }) => page), names), ...broken],
  };
};

/** No page carries an id twice. */
export const ids: Check = async (site) => ({
  name: 'ids',
  extent: `${site.pages.reduce((sum, { page }) => sum + page.ids.size, 0)} ids`,
  problems: problemsOf(site, 'id'),
});

function problemsOf({ pages, files }: FinishedSite, kind: LinkProblem['kind']): string[] {
  return findLinkProblems(pages.map(({ page }) => page), new Set(files))
    .filter((problem) => problem.kind === kind)
    .map(({ page, line, column, text, reason }) => `${pageFile(page.path)}:${line}:${column}: ${text}: ${reason}`);
}
