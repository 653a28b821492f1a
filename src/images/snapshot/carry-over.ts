import { canonicalJson } from '../simplestreams/canonical-json.ts';
import type { SnapshotEntry, SnapshotFile } from './snapshot-file.ts';

/**
 * The new snapshot, with the record of the old one for every file that is still the same, so that `fetched` says when a
 * content was first seen and a sync that found nothing new changes nothing: it then returns `old` itself.
 */
export function carryOver(old: SnapshotFile | undefined, fresh: SnapshotFile): SnapshotFile {
  if (old === undefined) return fresh;
  const known = new Map(old.files.map((entry) => [identify(entry), entry]));
  const carried = { ...fresh, files: fresh.files.map((entry) => known.get(identify(entry)) ?? entry) };
  return isSame({ ...carried, created: old.created }, old) ? old : carried;
}

/** All that is known of a file but when it was fetched. */
function identify(entry: SnapshotEntry): string {
  return canonicalJson('provenance' in entry ? { ...entry, provenance: { ...entry.provenance, fetched: '' } } : entry);
}

function isSame(a: SnapshotFile, b: SnapshotFile): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
