import type { ChildProcess } from 'node:child_process';
import { loadavg } from 'node:os';
import { listProcesses } from './processes.ts';

/** What a program says when a stage is over, and the name of that stage; they come in this order. */
export type Marks = readonly (readonly [says: RegExp, stage: string])[];

/** Time in seconds and peak memory in bytes. */
export interface Figures {
  readonly stages: readonly { readonly stage: string; readonly seconds: number; readonly peak: number }[];
  readonly seconds: number;
  readonly peak: number;
  /** The load of the machine at the end. */
  readonly load: number;
}

/**
 * Follows a program that leads a process group of its own to its end.
 *
 * @throws Error with the end of what it said, where it fails
 */
export async function measureProcess(child: ChildProcess, marks: Marks): Promise<Figures> {
  const start = performance.now();
  const ends: { stage: string; at: number; peak: number }[] = [];
  let [output, peak, ofStage] = ['', 0, 0];
  const residentMemory = memoryWatch();
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

/**
 * Tells, whenever it is asked, the bytes that the processes of a process group hold; 0 where nobody counts them. One that it has
 * not seen before does not count yet: right after a fork it seems to hold all that its parent does.
 */
function memoryWatch(): (group: number) => number {
  let seen: ReadonlySet<number> = new Set();
  return (group) => {
    const processes = listProcesses().filter((process) => process.group === group);
    const known = processes.filter(({ id }) => seen.has(id));
    seen = new Set(processes.map(({ id }) => id));
    return known.reduce((sum, { bytes }) => sum + bytes, 0);
  };
}
