import { join } from 'node:path';
import { ImagesError } from '../errors.ts';
import { decodeManifest } from '../manifest/decode.ts';
import type { Snapshot, StoredIndex, StoredManifest, StoredStream } from '../snapshot/snapshot.ts';
import { badSnapshot, parseSnapshotFile, snapshotFileName, unreadable } from '../snapshot/snapshot-file.ts';
import type { EntryOf, SnapshotEntry, SnapshotFile } from '../snapshot/snapshot-file.ts';
import { parseStoredIndex } from '../snapshot/stored-index.ts';
import { parseStoredProducts } from '../snapshot/stored-products.ts';
import { sha256Of } from './digest.ts';
import { readIfThere } from './files.ts';
import { mapParallel } from './parallel.ts';

/** How often a reader starts over when a sync replaces the snapshot under it. */
const attempts = 5;

/**
 * Reads a snapshot whole, checking the digest of each of its files.
 *
 * A sync may replace the snapshot meanwhile and remove what only the old one needed; the reader then starts over.
 *
 * @param dir such as `content/snapshot`
 * @param options `manifests: false` leaves the texts of manifests out, for who does not need them
 * @throws {ImagesError} MissingFile where there is no snapshot, BadSnapshot, WrongDigest
 */
export async function readSnapshot(dir: string, options: { readonly manifests?: boolean } = {}): Promise<Snapshot> {
  for (let attempt = 1; ; attempt++) {
    const before = await readSnapshotFile(dir);
    try {
      return await readParts(dir, before, options.manifests ?? true);
    } catch (error) {
      const wasReplaced = JSON.stringify(await readSnapshotFile(dir)) !== JSON.stringify(before);
      if (attempt === attempts || !wasReplaced) throw error;
    }
  }
}

/**
 * Reads `snapshot.json` alone.
 *
 * @throws {ImagesError} MissingFile, BadSnapshot
 */
export async function readSnapshotFile(dir: string): Promise<SnapshotFile> {
  const place = join(dir, snapshotFileName);
  const bytes = await readIfThere(place);
  if (bytes === undefined) {
    throw new ImagesError('MissingFile', {
      place: { file: place },
      reason: 'There is no snapshot here.',
      remedy: 'Make one with: npm run -s images -- sync --source DIR_OR_URL --out DIR',
    });
  }
  return parseSnapshotFile(decode(bytes, (cause) => unreadable({ file: place }, 'It is not UTF-8.', cause)), place);
}

/** As `readSnapshotFile`, but undefined where there is no snapshot. */
export async function readSnapshotIfThere(dir: string): Promise<SnapshotFile | undefined> {
  return (await readIfThere(join(dir, snapshotFileName))) === undefined ? undefined : readSnapshotFile(dir);
}

/**
 * Reads one file of a snapshot.
 *
 * @throws {ImagesError} BadSnapshot where it is not there, WrongDigest where it is not what was stored
 */
export async function readStored(dir: string, entry: SnapshotEntry): Promise<Uint8Array> {
  const place = join(dir, entry.file);
  const bytes = await readIfThere(place);
  if (bytes === undefined) throw badSnapshot(place, `${snapshotFileName} names this file, and it is not there.`);
  const digest = sha256Of(bytes);
  if (digest === entry.sha256) return bytes;
  throw new ImagesError('WrongDigest', {
    place: { file: place },
    reason: `Its SHA-256 is ${digest}; when the snapshot was made it was ${entry.sha256}. The file was changed since.`,
    remedy: 'Restore it, or make the snapshot again.',
  });
}

/** How many files are read at a time. */
const atATime = 16;

async function readParts(dir: string, file: SnapshotFile, withManifests: boolean): Promise<Snapshot> {
  const read = async (entry: SnapshotEntry): Promise<string> =>
    decode(await readStored(dir, entry), (cause) => badSnapshot(join(dir, entry.file), 'It is not UTF-8.', cause));
  const indexes = await mapParallel(pick(file, 'index'), atATime, async (entry): Promise<StoredIndex> => {
    const index = parseStoredIndex(await read(entry), join(dir, entry.file));
    return { ...index, path: entry.path, provenance: entry.provenance };
  });
  const streams = await mapParallel(pick(file, 'products'), atATime, async (entry): Promise<StoredStream> => {
    const products = parseStoredProducts(await read(entry), join(dir, entry.file));
    return { ...products, path: entry.path, provenance: entry.provenance };
  });
  const manifests = await mapParallel(
    withManifests ? pick(file, 'manifest') : [],
    atATime,
    async (entry): Promise<StoredManifest> => {
      const { name, excerpt = false, byHand = false, provenance } = entry;
      // Its bytes are those of the stream, whatever they are; the parser of manifests judges them.
      const text = decodeManifest(await readStored(dir, entry));
      return { name, text, excerpt, byHand, provenance };
    },
  );
  const [keyring] = pick(file, 'keyring');
  return {
    created: file.created,
    ...(file.source === undefined ? {} : { source: file.source }),
    indexes,
    streams,
    manifests,
    absent: file.absent,
    ...(keyring === undefined
      ? {}
      : { keyring: { armoured: await read(keyring), fingerprints: keyring.fingerprints } }),
  };
}

/** The entries of one kind. */
export function pick<Kind extends SnapshotEntry['kind']>(file: SnapshotFile, kind: Kind): EntryOf<Kind>[] {
  return file.files.filter((entry): entry is EntryOf<Kind> => entry.kind === kind);
}

function decode(bytes: Uint8Array, describe: (cause: unknown) => ImagesError): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw describe(cause);
  }
}
