import { countThings } from '../count.ts';
import { readSnapshot } from '../edge/read-snapshot.ts';
import { badUse, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { defaultSnapshot, snapshotDetail } from './defaults.ts';
import { findManifest } from './find-manifest.ts';
import type { NamedManifest } from './find-manifest.ts';
import { formatTable } from './table.ts';
import { harmless } from './terminal.ts';

const usage = 'manifest IMAGE_OR_FILE [--json] [--snapshot DIR]';

/** Prints the packages of an image. */
export const manifest: Command = {
  summary: 'Shows the packages of an image.',
  usage,
  example: 'manifest ubuntu/jammy/amd64/20220718',
  details: `IMAGE_OR_FILE    an image of the snapshot, the end of its name (debian-12), or a file as dpkg-query -W writes it
--json           the packages as a JSON object
${snapshotDetail}`,
  async run(args, io) {
    const { values, positionals } = readArguments(usage, args, { json: { type: 'boolean' }, snapshot: { type: 'string', default: defaultSnapshot } });
    const [word, extra] = positionals;
    if (word === undefined || extra !== undefined) throw badUse(usage, 'It takes one image or file.');
    const found = await findManifest(word, await readSnapshot(values.snapshot));
    io.out(values.json === true ? `${JSON.stringify(record(found), null, 2)}\n` : describe(found));
    return 0;
  },
};

function record({ name, manifest: { packages, snaps }, stored }: NamedManifest) {
  return { image: name, ...(stored === undefined ? {} : { excerpt: stored.excerpt, provenance: stored.provenance }), packages, snaps };
}

function describe({ name, manifest: { packages, snaps }, stored }: NamedManifest): string {
  const table = formatTable(
    [{ title: 'PACKAGE' }, { title: 'ARCH' }, { title: 'VERSION' }],
    [...packages.map((entry) => [entry.name, entry.architecture ?? '', entry.version]), ...snaps.map((snap) => [`snap:${snap.name}`, snap.channel, snap.revision])],
  );
  const count = `${countThings(packages.length, 'package')}${snaps.length === 0 ? '' : ` and ${countThings(snaps.length, 'snap')}`} in ${harmless(name)}`;
  return `${table.join('\n')}\n\n${count}${stored?.excerpt === true ? '; an excerpt, not the whole manifest' : ''}\n`;
}
