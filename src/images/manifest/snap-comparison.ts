import type { ManifestSnap } from './package.ts';

/** A snap that both manifests have, with another channel or revision. Revisions have no order across channels. */
export interface SnapChange {
  readonly name: string;
  readonly from: ManifestSnap;
  readonly to: ManifestSnap;
}

export interface SnapComparison {
  readonly added: readonly ManifestSnap[];
  readonly removed: readonly ManifestSnap[];
  readonly changed: readonly SnapChange[];
  readonly unchanged: readonly ManifestSnap[];
}

/** Compares the snaps of two manifests by name. */
export function compareSnaps(before: readonly ManifestSnap[], after: readonly ManifestSnap[]): SnapComparison {
  const older = new Map(before.map((snap) => [snap.name, snap]));
  const newer = new Set(after.map(({ name }) => name));
  const changed = after.flatMap((to): readonly SnapChange[] => {
    const from = older.get(to.name);
    return from === undefined || sameSnap(from, to) ? [] : [{ name: to.name, from, to }];
  });
  return {
    added: after.filter(({ name }) => !older.has(name)),
    removed: before.filter(({ name }) => !newer.has(name)),
    changed,
    unchanged: after.filter((snap) => sameSnap(older.get(snap.name), snap)),
  };
}

function sameSnap(a: ManifestSnap | undefined, b: ManifestSnap): boolean {
  return a?.channel === b.channel && a.revision === b.revision;
}
