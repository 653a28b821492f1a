import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatSnapshotFile,
  parseSnapshotFile,
  snapshotFormat,
} from '../../../../src/images/snapshot/snapshot-file.ts';
import type { SnapshotFile } from '../../../../src/images/snapshot/snapshot-file.ts';
import { failure } from '../failure.ts';

const sha256 = 'a'.repeat(64);
const provenance = { address: 'https://images.example/x', fetched: '2025-08-01T00:00:00.000Z', sha256, size: 1 };
const snapshot: SnapshotFile = {
  format: snapshotFormat,
  created: '2025-08-01T00:00:00.000Z',
  source: { address: 'https://images.example/', filters: ['arch=amd64'], max: 1, note: 'A note.' },
  files: [
    {
      kind: 'index',
      file: 'indexes/index.aaaaaaaaaaaa.json',
      sha256,
      size: 1,
      path: 'streams/v1/index.sjson',
      provenance: { ...provenance, signature: { status: 'verified', key: 'A', signedAt: '2025-07-24T08:01:49.000Z' } },
      validators: { etag: '"x"' },
    },
    {
      kind: 'products',
      file: 'products/p.aaaaaaaaaaaa.json',
      sha256,
      size: 1,
      path: 'streams/v1/p.json',
      contentId: 'p',
      provenance: { ...provenance, signature: { status: 'not checked' } },
    },
    {
      kind: 'manifest',
      file: 'manifests/m.aaaaaaaaaaaa.manifest',
      sha256,
      size: 1,
      name: 'm',
      provenance: { ...provenance, signature: { status: 'unsigned' }, origin: 'x', note: 'y' },
      excerpt: true,
      byHand: true,
    },
    { kind: 'keyring', file: 'keys/keyring.aaaaaaaaaaaa.asc', sha256, size: 1, fingerprints: ['A'] },
  ],
  absent: [{ name: 'n', path: 'n.manifest', address: 'https://images.example/n.manifest', sha256, size: 2 }],
};

describe('snapshot.json', () => {
  it('is read as it was written', () => {
    expect(parseSnapshotFile(formatSnapshotFile(snapshot), 'snapshot.json')).toEqual(snapshot);
  });

  it('is written in the same bytes, whatever the order of names', () => {
    const { absent, files, ...rest } = snapshot;
    expect(formatSnapshotFile({ absent, files, ...rest })).toBe(formatSnapshotFile(snapshot));
  });

  it.each([
    '../x.json',
    '/etc/passwd',
    'products/../../x',
    'products\\x',
    'other/x.json',
    'products/',
    'products/a/b',
    'products/.hidden',
    'snapshot.json',
    'C:x',
  ])('may not name the file %s', (file) => {
    const text = formatSnapshotFile(snapshot).replace('products/p.aaaaaaaaaaaa.json', file.replaceAll('\\', '\\\\'));
    expect(failure(() => parseSnapshotFile(text, 'snapshot.json'))).toMatch(/^BadSnapshot: snapshot\.json:\d+:15: files\.1\.file: /);
  });

  it('is refused with the place where a merge has left its marks, and with what helps, since a sync does not overwrite it', () => {
    const text = formatSnapshotFile(snapshot).replace('  "created"', '<<<<<<< HEAD\n  "created"');
    expect(failure(() => parseSnapshotFile(text, 'snapshot.json'))).toBe(
      'BadSnapshot: snapshot.json:3:1: "<" is not JSON. Restore it; or remove it, make the snapshot again, and add again what was added by hand: npm run -s images -- sync --source DIR_OR_URL',
    );
  });

  it('is refused by name where it is damaged', () => {
    const good = formatSnapshotFile(snapshot);
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.nat(12),
        fc.constantFrom('', '"', '{', ']', ',', '-1', 'null', '__proto__'),
        (at, length, junk) => {
          const text = good.slice(0, at) + junk + good.slice(at + length);
          try {
            parseSnapshotFile(text, 'snapshot.json');
          } catch {
            expect(failure(() => parseSnapshotFile(text, 'snapshot.json'))).toMatch(/^BadSnapshot: snapshot\.json:(?:\d+:\d+:)? /);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
