import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nameStoredFile } from '../snapshot/file-name.ts';
import { formatSnapshotFile, snapshotFileName } from '../snapshot/snapshot-file.ts';
import type { SnapshotFile } from '../snapshot/snapshot-file.ts';
import type { Content } from './content.ts';
import { sha256Of } from './digest.ts';
import { isErrno, readIfThere, temporaryPrefix, writeWhole } from './files.ts';

/** The directories of a snapshot and the endings of the files in them. */
const storedKinds = {
  indexes: 'json',
  products: 'json',
  manifests: 'manifest',
  keys: 'asc',
} as const;

export type StoredKind = keyof typeof storedKinds;

/** Where a file of a snapshot stands and what it is. */
export interface StoredFile extends Content {
  /** Relative to the directory of the snapshot. */
  readonly file: string;
}

/**
 * Puts a file into a snapshot under a name that its content decides, so that what is there already is never
 * overwritten. It counts once `commitSnapshot` has named it.
 *
 * @throws {ImagesError} WriteFailure
 */
export async function storeFile(dir: string, kind: StoredKind, name: string, bytes: Uint8Array): Promise<StoredFile> {
  const sha256 = sha256Of(bytes);
  const there = await findStored(dir, kind, name, sha256);
  if (there !== undefined) return there;
  const [short, long] = listNames(kind, name, sha256);
  const file = (await readIfThere(join(dir, short))) === undefined ? short : long;
  await writeWhole(join(dir, file), bytes);
  return { file, sha256, size: bytes.length };
}

/** The file of that name and content where a snapshot, or a sync that was broken off, has it already. */
export async function findStored(
  dir: string,
  kind: StoredKind,
  name: string,
  sha256: string,
): Promise<StoredFile | undefined> {
  for (const file of listNames(kind, name, sha256)) {
    const bytes = await readIfThere(join(dir, file));
    if (bytes !== undefined && sha256Of(bytes) === sha256) return { file, sha256, size: bytes.length };
  }
  return undefined;
}

/** The name in use, and a longer one for the day on which two digests begin with the same twelve digits. */
function listNames(kind: StoredKind, name: string, sha256: string): readonly [short: string, long: string] {
  const nameWith = (digits: number): string => `${kind}/${nameStoredFile(name, sha256, storedKinds[kind], digits)}`;
  return [nameWith(12), nameWith(64)];
}

/**
 * Makes a snapshot the current one, in one rename, then removes the files it does not name. Every file it names has
 * been stored before.
 *
 * @throws {ImagesError} WriteFailure
 */
export async function commitSnapshot(dir: string, snapshot: SnapshotFile): Promise<void> {
  await writeWhole(join(dir, snapshotFileName), formatSnapshotFile(snapshot));
  await removeUnnamed(dir, snapshot);
}

/**
 * Removes what syncs have written and the snapshot does not name, and directories that are then empty; never a file
 * that something else put there: the name must carry the digest of the content.
 */
export async function removeUnnamed(dir: string, snapshot: SnapshotFile | undefined): Promise<void> {
  const named = new Set(snapshot?.files.map(({ file }) => file));
  for (const kind of ['', ...Object.keys(storedKinds)]) {
    const place = join(dir, kind);
    for (const name of await listDirectory(place)) {
      if (named.has(`${kind}/${name}`)) continue;
      if (name.startsWith(temporaryPrefix) || (await carriesDigest(place, name)))
        await rm(join(place, name), { force: true });
    }
    if (kind !== '' && (await listDirectory(place)).length === 0) await rmdir(place).catch(() => undefined);
  }
}

async function carriesDigest(place: string, name: string): Promise<boolean> {
  const digits = /\.([0-9a-f]{12}|[0-9a-f]{64})\.(?:json|manifest|asc)$/.exec(name)?.[1];
  if (digits === undefined) return false;
  const bytes = await readIfThere(join(place, name));
  return bytes !== undefined && sha256Of(bytes).startsWith(digits);
}

async function listDirectory(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}
