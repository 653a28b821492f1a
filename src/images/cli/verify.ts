import { readSnapshot } from '../edge/read-snapshot.ts';
import { badUse, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { defaultSnapshot, snapshotDetail } from './defaults.ts';

const usage = 'verify [--snapshot DIR]';

/** Checks a snapshot. */
export const verify: Command = {
  summary: 'Checks that every file of a snapshot is there and unchanged.',
  usage,
  example: 'verify',
  details: snapshotDetail,
  async run(args, io) {
    const { values, positionals } = readArguments(usage, args, { snapshot: { type: 'string', default: defaultSnapshot } });
    if (positionals.length > 0) throw badUse(usage, `It takes no ${JSON.stringify(positionals[0])}.`);
    const { streams, indexes, manifests } = await readSnapshot(values.snapshot);
    const provenances = [...indexes, ...streams, ...manifests].map(({ provenance }) => provenance);
    const verified = provenances.filter(({ signature }) => signature.status === 'verified').length;
    io.out(`${provenances.length} files, all as they were stored; ${verified} of them came with a signature that was verified.\n`);
    return 0;
  },
};
