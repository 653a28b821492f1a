/** What the longest how-to weighs, beside its budgets and beside Starlight with the same content. */
import { budgets } from '../budgets.ts';
import { startBrowser } from '../../src/publish/find-browser.ts';
import { longestHowTo, weigh, weighSearch } from '../weigh.ts';

const browser = await startBrowser();
const { page, paint, all, requests, script, shift } = await weigh(browser, 'dist', longestHowTo('dist'));
const { first, whole } = await weighSearch(browser, 'dist', page, 'squashfs');
await browser.close();

const rows = [
  ['', 'here', 'budget', 'Starlight'],
  ['first paint, bytes', paint, budgets.paint, '–'],
  ['all that loads, bytes', all, budgets.all, '57,500'],
  ['requests', requests, budgets.requests, '11'],
  ['script, bytes', script, budgets.script, '–'],
  ['layout shift', shift, 0, '–'],
  ['first hit, bytes', first.bytes, budgets.firstHit, '–'],
  ['first hit, requests', first.requests, budgets.firstHitRequests, '–'],
  ['first search, bytes', whole.bytes, budgets.firstSearch, '126,000'],
  ['first search, requests', whole.requests, budgets.firstSearchRequests, '11'],
].map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell)));
process.stdout.write(`${page}, gzip (Starlight: measured on a page of 1,300 words of the same content)\n`);
for (const [name = '', ...cells] of rows) process.stdout.write(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(11)).join('')}\n`);
