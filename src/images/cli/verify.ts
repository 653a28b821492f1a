import { countThings } from '../count.ts';
import { checkSource } from '../edge/check-source.ts';
import { openSource } from '../edge/open-source.ts';
import { readSnapshot } from '../edge/read-snapshot.ts';
import { splitSourceAddress } from '../edge/source-address.ts';
import { describeUnreadable, manifestProblem } from '../manifest/problem.ts';
import type { SignatureStatus } from '../signature/status.ts';
import { badUse, readArguments } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { defaultSnapshot } from './defaults.ts';
import { showProgress } from './progress.ts';
import { formatTable } from './table.ts';
import { harmless } from './terminal.ts';
import { readTrust, trustDetails } from './trust.ts';

const usage = 'verify [--snapshot DIR | --source DIR_OR_URL (--keyring FILE | --unsigned)]';

const options = {
  snapshot: { type: 'string' },
  source: { type: 'string' },
  keyring: { type: 'string' },
  unsigned: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const;

const details = `--snapshot DIR        checks that every file of a snapshot is there and as it was stored (default: ${defaultSnapshot})
--source DIR_OR_URL   checks a boot source as a sync would, and keeps nothing: forms, paths, signatures, manifests
${trustDetails}
--quiet               say nothing but errors`;

/** Checks a snapshot or a boot source. */
export const verify: Command = {
  summary: 'Checks that a snapshot is whole, or that a boot source is sound.',
  usage,
  example:
    'verify --source https://images.maas.io/ephemeral-v3/stable/ --keyring /usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
  details,
  async run(args, io) {
    const { values, positionals } = readArguments(usage, args, options);
    if (positionals.length > 0) throw badUse(usage, `It takes no ${JSON.stringify(positionals[0])}.`);
    const { snapshot, source, keyring, unsigned = false, quiet = false } = values;
    if (source === undefined) {
      if (keyring !== undefined || unsigned) throw badUse(usage, '--keyring and --unsigned go with --source.');
      const lines = await verifySnapshot(snapshot ?? defaultSnapshot, io);
      if (!quiet) io.out(lines);
      return 0;
    }
    if (snapshot !== undefined) throw badUse(usage, '--snapshot and --source do not go together.');
    const lines = await verifySource(source, keyring, unsigned, quiet, io);
    if (!quiet) io.out(lines);
    return 0;
  },
};

async function verifySnapshot(dir: string, io: Io): Promise<string> {
  const { indexes, streams, manifests } = await readSnapshot(dir);
  const files = [
    ...[...indexes, ...streams].map(({ path, provenance }) => ({ path, signature: provenance.signature })),
    ...manifests.map(({ name, provenance }) => ({ path: name, signature: provenance.signature })),
  ];
  warnOf(manifests.flatMap(({ text, name }) => manifestProblem(text, name) ?? []), io);
  return `${listFiles(files)}\n${countThings(files.length, 'file')}, all as they were stored.\n`;
}

async function verifySource(
  address: string,
  keyring: string | undefined,
  unsigned: boolean,
  quiet: boolean,
  io: Io,
): Promise<string> {
  const trust = await readTrust(usage, keyring, unsigned, io);
  const start = splitSourceAddress(address);
  const source = await openSource(start.root, undefined, io.env);
  const progress = await showProgress(quiet, io);
  try {
    const { files, manifests, absent, unreadable } = await checkSource({ source, trust, onProgress: progress.on }, start);
    const missing =
      absent.length === 0
        ? ''
        : ` The source does not give ${absent.length} more, such as ${harmless(absent[0] ?? '')}.`;
    warnOf(unreadable, io);
    return `${listFiles(files)}\n${countThings(files.length, 'file')}, all sound; ${countThings(manifests, 'manifest')} with the right digest.${missing}\n`;
  } finally {
    progress.stop();
    source.close();
  }
}

/** A manifest that nobody can read is as it was stored or signed, so it is a note and not a failure. */
function warnOf(problems: readonly string[], io: Io): void {
  const warning = describeUnreadable(problems);
  if (warning !== undefined) io.err(`Note: ${harmless(warning)}\n`);
}

function listFiles(files: readonly { readonly path: string; readonly signature: SignatureStatus }[]): string {
  const rows = files.map(({ path, signature }) => [
    path,
    signature.status === 'verified' ? `verified, ${signature.key}` : signature.status,
  ]);
  return `${formatTable([{ title: 'FILE' }, { title: 'SIGNATURE' }], rows).join('\n')}\n`;
}
