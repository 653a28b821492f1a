import { basename } from 'node:path';
import { ImagesError } from '../errors.ts';
import { decodeManifest } from '../manifest/decode.ts';
import { parseManifest } from '../manifest/parse.ts';
import { carryOver } from '../snapshot/carry-over.ts';
import { snapshotFormat } from '../snapshot/snapshot-file.ts';
import type { SnapshotEntry, SnapshotFile } from '../snapshot/snapshot-file.ts';
import { readBounded } from './files.ts';
import { takeLock } from './lock.ts';
import { readSnapshotIfThere } from './read-snapshot.ts';
import { maxBytes } from './source.ts';
import { commitSnapshot, storeFile } from './write-snapshot.ts';

/** A manifest to be added by hand. */
export interface ManifestToAdd {
  /** Directory of the snapshot. */
  readonly out: string;
  /** Name of the image: `custom/debian-12`. */
  readonly name: string;
  readonly file: string;
  readonly excerpt: boolean;
  readonly time: Date;
  readonly origin?: string;
  readonly note?: string;
}

/**
 * Adds a manifest to a snapshot, or replaces the one of that name that was added before. The file is stored as it is.
 *
 * @throws {ImagesError} MissingFile, MalformedManifest, and BadSnapshot where what is there cannot be read
 */
export async function addManifest(manifest: ManifestToAdd): Promise<void> {
  const { out, file } = manifest;
  const bytes = await readBounded(file, maxBytes.manifest);
  if (bytes === undefined) {
    throw new ImagesError('MissingFile', { place: { file }, reason: 'There is no such file.', remedy: 'One is made with: dpkg-query -W > FILE' });
  }
  parseManifest(decodeManifest(bytes), file);
  const lock = await takeLock(out);
  try {
    await writeManifest(manifest, bytes);
  } finally {
    await lock.release();
  }
}

async function writeManifest(
  { out, name, file, excerpt, time, origin, note }: ManifestToAdd,
  bytes: Uint8Array,
): Promise<void> {
  const old = await readSnapshotIfThere(out);
  const base: SnapshotFile = old ?? { format: snapshotFormat, created: time.toISOString(), files: [], absent: [] };
  const stored = await storeFile(out, 'manifests', name, bytes);
  const entry: SnapshotEntry = {
    kind: 'manifest',
    ...stored,
    name,
    byHand: true,
    ...(excerpt ? { excerpt: true } : {}),
    provenance: {
      address: origin ?? basename(file),
      fetched: time.toISOString(),
      signature: { status: 'unsigned' },
      sha256: stored.sha256,
      size: stored.size,
      ...(note === undefined ? {} : { note }),
      ...(origin === undefined ? {} : { origin }),
    },
  };
  const isSame = (other: SnapshotEntry): boolean =>
    other.kind === 'manifest' && other.byHand === true && other.name === name;
  const files = base.files.some(isSame)
    ? base.files.map((other) => (isSame(other) ? entry : other))
    : [...base.files, entry];
  const snapshot = carryOver(old, { ...base, created: time.toISOString(), files });
  if (snapshot !== old) await commitSnapshot(out, snapshot);
}
