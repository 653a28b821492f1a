import { formatPackageName } from './package.ts';
import type { Manifest } from './package.ts';

/** Writes a manifest back in the form that `parseManifest` reads: packages, then snaps, LF at the end of each line. */
export function formatManifest({ packages, snaps }: Manifest): string {
  return [
    ...packages.map((entry) => `${formatPackageName(entry)}\t${entry.version}\n`),
    ...snaps.map(({ name, channel, revision }) => `snap:${name}\t${channel}\t${revision}\n`),
  ].join('');
}
