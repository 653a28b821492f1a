/**
 * Builds the site. The new site grows beside the old one and takes its place when it is whole, so that a mistake in a page
 * costs nobody the site that was there.
 *
 * Astro makes the pages in a process of its own: with it goes the memory that its bundler holds on to. The command has options of
 * V8, which both processes have: `--heap-growing-percent` lets the heap grow to three times what lives, not to four and more, before it is
 * cleared; `--expose-gc` is for `giveBackMemory`. Without them the site is the same.
 */
import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { describeError } from './describe-error.ts';
import { digestOfBuild } from './kept-results.ts';

const site = 'dist';
const next = '.astro/next';
const previous = '.astro/previous';

rmSync(next, { recursive: true, force: true });
// To remove thousands of files takes seconds, which are spent beside the build.
const isFree = rm(previous, { recursive: true, force: true });
try {
  const made = makePages();
  // What finishing needs is loaded and worked out while Astro makes the pages.
  const [{ finishSite, say }, { takeOver }] = await Promise.all([import('./finish-site.ts'), import('./hand-over.ts'), digestOfBuild(process.cwd())]);
  if (await made) {
    await finishSite(next, takeOver());
    await isFree;
    replaceSite();
    say('build', `The site in ${site}/ is complete; that took ${process.uptime().toFixed(1)} s`);
  } else fail();
} catch (error) {
  process.stderr.write(`\n${describeError(error)}\n`);
  fail();
} finally {
  rmSync(next, { recursive: true, force: true });
}

/** False where that failed, which Astro's process has told. */
async function makePages(): Promise<boolean> {
  const child = spawn(process.execPath, [...process.execArgv, 'src/publish/make-pages.ts', next], { stdio: 'inherit' });
  process.once('exit', () => child.kill());
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code === 0)));
}

function fail(): void {
  if (existsSync(site)) process.stderr.write(`The site in ${site}/ is the one that was there before.\n`);
  process.exitCode = 1;
}

/** The site that was there stays below `.astro` until the next build. */
function replaceSite(): void {
  if (existsSync(site)) renameSync(site, previous);
  renameSync(next, site);
}
