/**
 * `npm run verify`: judges a finished site before it is published, on one page. It changes nothing and builds nothing. Exit code 0
 * where all is well, 1 where something is wrong, 2 where it is not called as its help says.
 */
import { parseArgs } from 'node:util';
import { startBrowser } from '../../src/publish/find-browser.ts';
import { siteFolder } from '../../src/links/edge/site.ts';
import { history } from './checks/history.ts';
import { ids, links } from './checks/links.ts';
import { policy } from './checks/policy.ts';
import { stamp } from './checks/stamp.ts';
import { topics } from './checks/topics.ts';
import { weight } from './checks/weight.ts';
import { readFinishedSite } from './finished-site.ts';
import type { Check, Verdict } from './finished-site.ts';
import { messageOf } from './message-of.ts';

const usage = `Judges a built site before it is published.

  npm run -s verify [-- --site DIR]

links     every link, redirect and listed address leads somewhere
ids       no page carries an id twice
history   every address that was ever published opens, and every one of the site is recorded
index     the index from A to Z is the one that the pages' index lines make
budgets   the longest how-to weighs what package.json allows
policy    the Content-Security-Policy of headers and pages allows what stands in them and nothing else
stamp     each file is as the build left it, and the zip, the worker and the compressed files are of the same build

  --site DIR   where the site lies (default: ${siteFolder})
`;

/** Of each kind this many problems are told: what is wrong a thousand times is seen in a few. */
const mostTold = 6;

async function main(): Promise<0 | 1 | 2> {
  let site: string = siteFolder;
  try {
    const { values } = parseArgs({ options: { site: { type: 'string', default: siteFolder }, help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    site = values.site;
  } catch (error) {
    process.stderr.write(`${messageOf(error).join('')}\n\n${usage}`);
    return 2;
  }
  try {
    const verdicts = await judge(site);
    process.stdout.write(verdicts.map(describe).join(''));
    const failed = verdicts.filter(({ problems }) => problems.length > 0).map(({ name }) => name);
    process.stdout.write(failed.length === 0 ? `\n${site} can be published.\n` : `\n${site} cannot be published: ${failed.join(', ')}.\n`);
    return failed.length === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${messageOf(error).join('')}\n`);
    return 1;
  }
}

async function judge(folder: string): Promise<Verdict[]> {
  const site = await readFinishedSite(folder);
  const browser = await startBrowser();
  try {
    const verdicts: Verdict[] = [];
    const checks: readonly (readonly [name: string, check: Check])[] = [['links', links], ['ids', ids], ['history', history], ['index', topics], ['budgets', weight(browser)], ['policy', policy], ['stamp', stamp]];
    for (const [name, check] of checks) {
      // A site may be so damaged that a check cannot come to its end; the others still have their say.
      verdicts.push(await check(site).catch((error: unknown) => ({ name, extent: 'the check came to no end', problems: messageOf(error) })));
    }
    return verdicts;
  } finally {
    await browser.close();
  }
}

function describe({ name, extent, problems }: Verdict): string {
  const told = problems.slice(0, mostTold).map((problem) => `          ${problem.replaceAll('\n', '\n          ')}\n`);
  const rest = problems.length > mostTold ? `          and ${problems.length - mostTold} more\n` : '';
  return `${problems.length === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)} ${extent}\n${told.join('')}${rest}`;
}

process.exitCode = await main();
