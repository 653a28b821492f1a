import { readSnapshot } from '../edge/read-snapshot.ts';
import { compareManifests } from '../manifest/compare.ts';
import type { ManifestComparison, PackageChange } from '../manifest/compare.ts';
import { formatPackageName } from '../manifest/package.ts';
import type { ManifestPackage } from '../manifest/package.ts';
import { badUse, readArguments } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { defaultSnapshot, snapshotDetail } from './defaults.ts';
import { findManifest } from './find-manifest.ts';
import type { NamedManifest } from './find-manifest.ts';
import { formatTable } from './table.ts';
import { bold, harmless } from './terminal.ts';

const usage = 'diff FROM TO [--json] [--snapshot DIR]';

/** Compares the packages of two images. */
export const diff: Command = {
  summary: 'Compares the packages of two images: added, removed, upgraded, downgraded.',
  usage,
  example: 'diff debian-12 debian-13',
  details: `FROM, TO         images of the snapshot, the ends of their names, or files as dpkg-query -W writes them
--json           the comparison as a JSON object
${snapshotDetail}

Versions are compared as dpkg compares them. Of an excerpt only what it shows is compared.`,
  async run(args, io) {
    const { values, positionals } = readArguments(usage, args, { json: { type: 'boolean' }, snapshot: { type: 'string', default: defaultSnapshot } });
    const [fromWord, toWord, extra] = positionals;
    if (fromWord === undefined || toWord === undefined || extra !== undefined) throw badUse(usage, 'It takes two images or files.');
    const snapshot = await readSnapshot(values.snapshot);
    const [from, to] = await Promise.all([findManifest(fromWord, snapshot), findManifest(toWord, snapshot)]);
    const comparison = compareManifests(from.manifest, to.manifest);
    io.out(values.json === true ? `${JSON.stringify({ from: from.name, to: to.name, ...comparison }, null, 2)}\n` : describe(from, to, comparison, io));
    return 0;
  },
};

function describe(from: NamedManifest, to: NamedManifest, comparison: ManifestComparison, io: Io): string {
  const { added, removed, upgraded, downgraded, unchanged, snaps } = comparison;
  const parts = [
    section('Added', listPackages(added), io),
    section('Removed', listPackages(removed), io),
    section('Upgraded', listChanges(upgraded), io),
    section('Downgraded', listChanges(downgraded), io),
    section('Snaps added', snaps.added.map(({ name, revision }) => [name, revision]), io),
    section('Snaps removed', snaps.removed.map(({ name, revision }) => [name, revision]), io),
  ];
  const excerpts = [from, to].filter(({ stored }) => stored?.excerpt === true).map(({ name }) => harmless(name));
  const warning = excerpts.length === 0 ? '' : `; ${excerpts.join(' and ')}: an excerpt only`;
  const counts = `${added.length} added, ${removed.length} removed, ${upgraded.length} upgraded, ${downgraded.length} downgraded, ${unchanged.length} unchanged`;
  return `${parts.join('')}From ${harmless(from.name)} to ${harmless(to.name)}: ${counts}${warning}\n`;
}

function section(title: string, rows: readonly (readonly string[])[], io: Io): string {
  if (rows.length === 0) return '';
  const [, ...lines] = formatTable([{ title: '' }, { title: '' }, { title: '' }, { title: '' }], rows);
  return `${bold(`${title} (${rows.length})`, io)}\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`;
}

function listPackages(packages: readonly ManifestPackage[]): string[][] {
  return packages.map((entry) => [formatPackageName(entry), entry.version]);
}

function listChanges(changes: readonly PackageChange[]): string[][] {
  return changes.map((entry) => [formatPackageName(entry), entry.from, '→', entry.to]);
}
