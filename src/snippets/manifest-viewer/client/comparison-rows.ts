import { compareManifests } from '../../../images/manifest/compare.ts';
import { compareByName } from '../../../images/manifest/name-order.ts';
import type { Manifest } from '../../../images/manifest/package.ts';
import { snapRow } from './row.ts';
import type { Row } from './row.ts';

/** Every package of two manifests, sorted by name. */
export function comparisonRows([before, after]: readonly [Manifest, Manifest]): readonly Row[] {
  const { added, removed, upgraded, downgraded, unchanged, snaps } = compareManifests(before, after);
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
  ].sort(compareByName);
}
