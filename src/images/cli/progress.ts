import { groupDigits } from '../count.ts';
import type { OnProgress, ProgressEvent } from '../edge/progress.ts';
import type { Io } from './command.ts';
import { harmless } from './terminal.ts';

/** How a command shows that it works. */
export interface ProgressDisplay {
  readonly on: OnProgress;
  stop(): void;
}

/**
 * Shows what a sync does, on standard error: bars on a terminal, else a line for each file and for each hundred
 * manifests, or nothing.
 */
export async function showProgress(isQuiet: boolean, io: Io): Promise<ProgressDisplay> {
  if (isQuiet) return { on: () => undefined, stop: () => undefined };
  if (io.isErrTerminal) return (await import('./progress-bars.ts')).showBars();
  return { on: (event) => describeEvent(event).forEach((line) => io.err(`${line}\n`)), stop: () => undefined };
}

/** The plain lines for an event; none for most. */
function describeEvent(event: ProgressEvent): string[] {
  switch (event.kind) {
    case 'file':
      return [`${harmless(event.place)}: ${groupDigits(event.bytes)} bytes`];
    case 'manifests':
      return event.done % 100 === 0 || event.done === event.total ? [`manifests: ${event.done} of ${event.total}`] : [];
    case 'waiting':
      return [`Waiting for ${harmless(event.holder)}, which is writing the same snapshot.`];
    case 'bytes':
      return [];
  }
}
