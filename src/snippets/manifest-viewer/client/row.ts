import { formatPackageName } from '../../../images/manifest/package.ts';
import type { Manifest } from '../../../images/manifest/package.ts';

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

/** The line of a snap. */
export function snapRow({ name, channel, revision }: Manifest['snaps'][number]): Row {
  return { name: `snap:${name}`, architecture: undefined, version: `${channel} ${revision}`.trim() };
}
