import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nameStoredFile } from '../snapshot/file-name.ts';
import { formatSnapshotFile, snapshotFileName } from '../snapshot/snapshot-file.ts';
import type { SnapshotFile } from '../snapshot/snapshot-file.ts';
import { sha256Of } from './digest.ts';
import { isErrno, readIfThere, temporaryPrefix, writeWhole } from './files.ts';

/** The directories of a snapshot and the endings of the files in them. */
export const storedKinds = {
  indexes: 'json',
  products: 'json',
  manifests: 'manifest',
  keys: 'asc',
} as const;

/** Where a file of a snapshot stands and what it is. */
export interface StoredFile {
  readonly file: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Puts a file into a snapshot under a name that its content decides, so that what is there already is never
 * overwritten. It counts once `commitSnapshot` has named it.
 */
export async function storeFile(dir: string, kind: keyof typeof storedKinds, name: string, bytes: Uint8Array): Promise<StoredFile> {
  const sha256 = sha256Of(bytes);
  for (const digits of [12, 64]) {
    const file = `${kind}/${nameStoredFile(name, sha256, storedKinds[kind], digits)}`;
    const there = await readIfThere(join(dir, file));
    if (there === undefined || (there.length === bytes.length && sha256Of(there) === sha256)) {
      if (there === undefined) await writeWhole(join(dir, file), bytes);
      return { file, sha256, size: bytes.length };
    }
  }
  throw new Error(`${dir}: two contents with SHA-256 ${sha256}`);
}

/**
 * Makes a snapshot the current one, in one rename, then removes the files it does not name. Every file it names has
 * been stored before.
 */
export async function commitSnapshot(dir: string, snapshot: SnapshotFile): Promise<void> {
  await writeWhole(join(dir, snapshotFileName), formatSnapshotFile(snapshot));
  await removeUnnamed(dir, new Set(snapshot.files.map(({ file }) => file)));
}

/** Removes what a sync has written and the snapshot does not name; never a file that something else put there. */
async function removeUnnamed(dir: string, named: ReadonlySet<string>): Promise<void> {
  for (const kind of ['', ...Object.keys(storedKinds)]) {
    for (const name of await listNames(join(dir, kind))) {
      if (named.has(`${kind}/${name}`)) continue;
      if (name.startsWith(temporaryPrefix) || (await isOurs(join(dir, kind, name)))) await rm(join(dir, kind, name), { force: true });
    }
  }
}

/** True for a file whose name carries the digest of its content. */
async function isOurs(path: string): Promise<boolean> {
  const digits = /\.([0-9a-f]{12}|[0-9a-f]{64})\.(?:json|manifest|asc)$/.exec(path)?.[1];
  if (digits === undefined) return false;
  const bytes = await readIfThere(path);
  return bytes !== undefined && sha256Of(bytes).startsWith(digits);
}

async function listNames(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}
