import type { ManifestComparison } from '../../../images/manifest/compare.ts';
import { formatPackageName } from '../../../images/manifest/package.ts';
import type { Manifest } from '../../../images/manifest/package.ts';
import { compareByName } from '../../../images/manifest/name-order.ts';

export const changes = ['added', 'removed', 'upgraded', 'downgraded', 'unchanged', 'changed'] as const;

/** What became of a package from one manifest to another; `changed` is said of snaps, whose revisions have no order. */
export type Change = (typeof changes)[number];

/** A line of the table. */
export interface Row {
  /** `libc6`; `snap:lxd` for a snap. */
  readonly name: string;
  readonly architecture: string | undefined;
  /** In a comparison that of the second manifest; empty where it lacks the package. */
  readonly version: string;
  /** In a comparison: the version in the first manifest; empty where it lacks the package. */
  readonly from?: string;
  readonly change?: Change;
}

/** The name as a manifest has it: `libc6:amd64`. */
export const rowName = formatPackageName;

export function manifestRows({ packages, snaps }: Manifest): readonly Row[] {
  return snaps.length === 0 ? packages : [...packages, ...snaps.map((snap) => snapRow(snap))];
}

/** Every package of two manifests, sorted by name. */
export function comparisonRows({ added, removed, upgraded, downgraded, unchanged, snaps }: ManifestComparison): readonly Row[] {
  return [
    ...added.map((entry): Row => ({ ...entry, from: '', change: 'added' })),
    ...removed.map((entry): Row => ({ ...entry, from: entry.version, version: '', change: 'removed' })),
    ...upgraded.map(({ name, architecture, from, to }): Row => ({ name, architecture, from, version: to, change: 'upgraded' })),
    ...downgraded.map(({ name, architecture, from, to }): Row => ({ name, architecture, from, version: to, change: 'downgraded' })),
    ...unchanged.map((entry): Row => ({ ...entry, from: entry.version, change: 'unchanged' })),
    ...snaps.added.map((snap): Row => ({ ...snapRow(snap), from: '', change: 'added' })),
    ...snaps.removed.map((snap): Row => ({ ...snapRow(snap), from: snapRow(snap).version, version: '', change: 'removed' })),
    ...snaps.changed.map(({ from, to }): Row => ({ ...snapRow(to), from: snapRow(from).version, change: 'changed' })),
    ...snaps.unchanged.map((snap): Row => ({ ...snapRow(snap), from: snapRow(snap).version, change: 'unchanged' })),
  ].sort(compareByRowName);
}

function compareByRowName(a: Row, b: Row): number {
  return compareByName(a, b);
}

function snapRow({ name, channel, revision }: Manifest['snaps'][number]): Row {
  return { name: `snap:${name}`, architecture: undefined, version: `${channel} ${revision}`.trim() };
}
