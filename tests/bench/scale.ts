/**
 * The whole build of 100, 1,000 and 5,000 pages like the real ones, then again after a change of one page: time and peak memory of
 * each stage, with the load of the machine at the time. Other numbers of pages may be given as words. Prints figures; asserts nothing.
 */
import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { makeScratchProject, startScript } from '../e2e/scratch-project.ts';
import { writePages } from './page-generator.ts';

/** What a build says when a stage is over, and the name of that stage; they come in this order. */
const marks: readonly (readonly [says: RegExp, stage: string])[] = [
  [/Building static entrypoints/, 'start'],
  [/generating static routes/, 'compile'],
  [/✓ Completed in .*\n[\s\S]*\[build\] ✓ Completed/, 'render'],
  [/\[links\]/, 'read and check'],
  [/\[build\] Complete!/, 'write and compress'],
];

/** Time in seconds and peak memory in bytes. */
interface Figures {
  readonly stages: readonly { readonly stage: string; readonly seconds: number; readonly peak: number }[];
  readonly seconds: number;
  readonly peak: number;
  readonly load: number;
}

const words = process.argv.slice(2);
for (const pages of words.length > 0 ? words.map(Number) : [100, 1_000, 5_000]) {
  const project = makeScratchProject();
  try {
    writePages(project.folder, pages);
    tell(`${pages} pages, cold`, await build(project.folder));
    appendFileSync(join(project.folder, 'content/pages/bench/page-1.mdx'), '\nOne more line about images.\n');
    tell(`${pages} pages, one changed`, await build(project.folder));
  } finally {
    project.remove();
  }
}

async function build(folder: string): Promise<Figures> {
  const start = performance.now();
  const child = startScript(folder, ['build']);
  const ends: { stage: string; at: number; peak: number }[] = [];
  let [output, peak, ofStage] = ['', 0, 0];
  const watch = setInterval(() => {
    const resident = child.pid === undefined ? 0 : residentMemory(child.pid);
    peak = Math.max(peak, resident);
    ofStage = Math.max(ofStage, resident);
  }, 100);
  const read = (chunk: Buffer) => {
    output += chunk.toString().replace(/\u001b\[[0-9;]*m/g, '');
    for (let next = marks[ends.length]; next !== undefined && next[0].test(output); next = marks[ends.length]) {
      ends.push({ stage: next[1], at: performance.now(), peak: ofStage });
      ofStage = 0;
    }
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The pages do not build:\n${output.slice(-3000)}`);
  const stages = ends.map(({ stage, at, peak: most }, i) => ({ stage, seconds: (at - (ends[i - 1]?.at ?? start)) / 1000, peak: most }));
  return { stages, seconds: (performance.now() - start) / 1000, peak, load: loadavg()[0] ?? 0 };
}

/** Bytes that the processes of a process group hold, as Linux counts them; 0 elsewhere. */
function residentMemory(group: number): number {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).reduce((sum, pid) => sum + memoryIn(pid, group), 0);
  } catch {
    return 0;
  }
}

function memoryIn(pid: string, group: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[2]) === group ? Number(fields[21]) * 4096 : 0;
  } catch {
    return 0;
  }
}

function tell(name: string, { stages, seconds, peak, load }: Figures): void {
  const row = (label: string, time: number, memory: number) => process.stdout.write(`  ${label.padEnd(20)} ${time.toFixed(1).padStart(7)} s ${(memory / 1e9).toFixed(2).padStart(7)} GB\n`);
  process.stdout.write(`${name} (load average ${load.toFixed(1)})\n`);
  for (const { stage, seconds: time, peak: memory } of stages) row(stage, time, memory);
  row('all', seconds, peak);
}
