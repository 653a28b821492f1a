/** With less than so many bytes there is not enough to gain. */
const small = 800_000_000;

/**
 * Has the process give back the memory that holds nothing any more. V8 counts on a large machine and keeps several times what
 * lives; a stage that made much and is over is the time to ask for it. Node.js offers this with `--expose-gc` only, which the
 * command of the build gives; without, nothing happens.
 */
export function giveBackMemory(): void {
  // What V8 holds for later counts in no figure of its heap.
  if (process.memoryUsage.rss() > small) globalThis.gc?.({ execution: 'sync', type: 'major', flavor: 'last-resort' });
}
