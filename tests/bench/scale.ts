/**
 * The whole build of 100, 1,000 and 5,000 pages like the real ones, then again after a change of one page: time and peak memory of
 * each stage, with the load of the machine at the time. Other numbers of pages may be given as words. Prints figures; asserts nothing.
 *
 * Where STARLIGHT names a folder in which astro and @astrojs/starlight are installed, Starlight builds the same pages in the same run.
 */
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forgetBuilds, makeScratchProject, startScript } from '../e2e/scratch-project.ts';
import { measureProcess } from './measure-process.ts';
import type { Figures, Marks } from './measure-process.ts';
import { writePages } from './page-generator.ts';
import { buildWithStarlight } from './starlight.ts';

const marks: Marks = [
  [/Building static entrypoints/, 'start'],
  [/generating static routes/, 'compile'],
  [/✓ Completed in .*\n[\s\S]*\[build\] ✓ Completed/, 'render'],
  [/\[links\]/, 'read and check'],
  [/is complete; that took/, 'write and compress'],
];

const words = process.argv.slice(2);
for (const pages of words.length > 0 ? words.map(Number) : [100, 1_000, 5_000]) {
  const project = makeScratchProject();
  try {
    forgetBuilds(project);
    writePages(project.folder, pages);
    tell(`${pages} pages, cold`, await measureProcess(startScript(project.folder, ['build']), marks));
    appendFileSync(join(project.folder, 'content/pages/bench/page-1.mdx'), '\nOne more line about images.\n');
    tell(`${pages} pages, one changed`, await measureProcess(startScript(project.folder, ['build']), marks));
    const installed = process.env['STARLIGHT'];
    const made = join(project.folder, 'content/pages/bench');
    if (installed !== undefined) tell(`${readdirSync(made).length} pages, Starlight`, await buildWithStarlight(installed, made));
  } finally {
    project.remove();
  }
}

function tell(name: string, { stages, seconds, peak, load }: Figures): void {
  const row = (label: string, time: number, memory: number) => process.stdout.write(`  ${label.padEnd(20)} ${time.toFixed(1).padStart(7)} s ${(memory / 1e9).toFixed(2).padStart(7)} GB\n`);
  process.stdout.write(`${name} (load average ${load.toFixed(1)})\n`);
  for (const { stage, seconds: time, peak: memory } of stages) row(stage, time, memory);
  row('all', seconds, peak);
}
