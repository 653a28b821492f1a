import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../../src/images/snapshot/carry-over.ts';
import {
  formatSnapshotFile,
  parseSnapshotFile,
  snapshotFormat,
} from '../../../../src/images/snapshot/snapshot-file.ts';
import type { SnapshotFile } from '../../../../src/images/snapshot/snapshot-file.ts';

function makeSnapshot(fetched: string, sha256 = 'a'.repeat(64)): SnapshotFile {
  return {
    format: snapshotFormat,
    created: fetched,
    source: { address: 'https://images.example/', filters: [] },
    files: [
      {
        kind: 'manifest',
        file: 'manifests/a.aaaaaaaaaaaa.manifest',
        sha256,
        size: 1,
        name: 'a',
        provenance: {
          address: 'https://images.example/a',
          fetched,
          signature: { status: 'unsigned' },
          sha256,
          size: 1,
        },
      },
    ],
    absent: [],
  };
}

const [first, second] = ['2025-07-01T00:00:00.000Z', '2025-08-01T00:00:00.000Z'];

describe('carryOver', () => {
  it('gives the new snapshot where there was none', () => {
    const fresh = makeSnapshot(first);
    expect(carryOver(undefined, fresh)).toBe(fresh);
  });

  it('gives the old snapshot itself where only the time differs, in whatever order it was written', () => {
    const old = parseSnapshotFile(formatSnapshotFile(makeSnapshot(first)), 'snapshot.json');
    expect(carryOver(old, makeSnapshot(second))).toBe(old);
  });

  it('keeps the record of a file that is still the same', () => {
    const old = makeSnapshot(first);
    const fresh = { ...makeSnapshot(second), absent: [{ name: 'b', path: 'b', address: 'https://images.example/b' }] };
    expect(carryOver(old, fresh)).toEqual({ ...fresh, files: old.files });
  });

  it('takes the record of a file that has changed', () => {
    const fresh = makeSnapshot(second, 'b'.repeat(64));
    expect(carryOver(makeSnapshot(first), fresh)).toEqual(fresh);
  });
});
