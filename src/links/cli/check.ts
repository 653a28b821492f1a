import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from '../../images/cli/command.ts';
import { findChanges } from '../changes.ts';
import { checkListed } from '../check-listed.ts';
import { pageFile } from '../../publish/page-file.ts';
import { findLinkProblems } from '../dead-links.ts';
import { describeLost } from '../describe-lost.ts';
import { readListedAddresses } from '../edge/listed.ts';
import { readFoundPlaces, readProjectHistory } from '../edge/project.ts';
import { listSiteFiles, readPages, readTable, siteFolder } from '../edge/site.ts';
import { writeAddress } from '../notation.ts';
import { checkRedirects, readRedirects } from '../redirects.ts';

/** Checks every address of the built site, old and new. */
export const check: Command = {
  summary: 'check every link, redirect and listed address of the built site, and that its addresses are recorded',
  usage: 'check',
  example: 'check',
  details: `It reads the pages in dist, their old ids and stubs, _redirects, the A–Z index, the inventory, the Markdown copies
and the search index, and compares the pages with content/history. It touches no network; \`external\` does.`,
  run: async (args, io) => {
    parseArgs({ args: [...args] });
    const start = performance.now();
    const table = await readTable();
    const { lost, fresh } = findChanges(await readProjectHistory(), await readFoundPlaces());
    const files = await listSiteFiles();
    const pages = await readPages(files);
    const names = new Set(files);
    const listed = await readListedAddresses(files, siteFolder);
    const redirects = readRedirects(await readFile(join(siteFolder, '_redirects'), 'utf8'));
    checkRedirects(redirects, table);
    const problems = [
      ...(lost.length > 0 ? [describeLost(lost)] : []),
      ...fresh.map(({ address }) => `${writeAddress(address)} is not recorded.`),
      ...findLinkProblems(pages, names).map(({ page, line, column, text, reason }) => `${siteFolder}/${pageFile(page.path)}:${line}:${column}: ${text}: ${reason}`),
      ...checkListed(listed, pages, names),
    ];
    const links = pages.reduce((sum, page) => sum + page.links.length, 0);
    io.err(`${pages.length} pages with ${links} links, ${redirects.length} redirects, ${listed.length} listed addresses in ${((performance.now() - start) / 1000).toFixed(1)} s: ${problems.length} problems.\n`);
    for (const problem of problems) io.err(`  ${problem}\n`);
    if (fresh.length > 0) io.err('\nRecord the new addresses:\n\n  npm run links -- accept\n');
    return problems.length === 0 ? 0 : 1;
  },
};
