import { basename } from 'node:path';
import { ImagesError } from '../errors.ts';
import { parseManifest } from '../manifest/parse.ts';
import { decodeUtf8 } from '../simplestreams/utf8.ts';
import { carryOver } from '../snapshot/carry-over.ts';
import { snapshotFormat } from '../snapshot/snapshot-file.ts';
import type { SnapshotFile } from '../snapshot/snapshot-file.ts';
import { sha256Of } from './digest.ts';
import { readBounded } from './directory-source.ts';
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
export async function addManifest({ out, name, file, excerpt, time, origin, note }: ManifestToAdd): Promise<void> {
  const bytes = await readBounded(file, maxBytes.manifest);
  if (bytes === undefined) throw new ImagesError('MissingFile', { place: { file }, reason: 'There is no such manifest.' });
  parseManifest(decodeUtf8(bytes, file), file);
  const old = await readSnapshotIfThere(out);
  const base: SnapshotFile = old ?? { format: snapshotFormat, created: time.toISOString(), files: [], absent: [] };
  const stored = await storeFile(out, 'manifests', name, bytes);
  const others = base.files.filter((entry) => !(entry.kind === 'manifest' && entry.byHand === true && entry.name === name));
  const snapshot = carryOver(old, {
    ...base,
    created: time.toISOString(),
    files: [
      ...others,
      {
        kind: 'manifest',
        ...stored,
        name,
        byHand: true,
        ...(excerpt ? { excerpt: true } : {}),
        provenance: {
          address: origin ?? basename(file),
          fetched: time.toISOString(),
          signature: { status: 'unsigned' },
          sha256: sha256Of(bytes),
          size: bytes.length,
          ...(note === undefined ? {} : { note }),
          ...(origin === undefined ? {} : { origin }),
        },
      },
    ],
  });
  if (snapshot !== old) await commitSnapshot(out, snapshot);
}
