import { readSnapshot } from '../edge/read-snapshot.ts';
import { summariseChanges } from '../snapshot/summary.ts';
import { badUse, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { harmless } from './terminal.ts';

const usage = 'changes BEFORE AFTER';

/** Says what differs between two snapshots, in Markdown. */
export const changes: Command = {
  summary: 'Says which products and packages differ between two snapshots.',
  usage,
  example: 'changes content/snapshot content/snapshot',
  details: `BEFORE, AFTER    directories of snapshots

The answer is Markdown, for the description of a change that renews the snapshot.`,
  async run(args, io) {
    const { positionals } = readArguments(usage, args, {});
    const [before, after, extra] = positionals;
    if (before === undefined || after === undefined || extra !== undefined) throw badUse(usage, 'It takes two snapshots.');
    io.out(harmless(summariseChanges(await readSnapshot(before), await readSnapshot(after)), { lines: true }));
    return 0;
  },
};
