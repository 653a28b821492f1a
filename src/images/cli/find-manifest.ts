import { readFile } from 'node:fs/promises';
import { isErrno } from '../edge/files.ts';
import { ImagesError } from '../errors.ts';
import { decodeManifest } from '../manifest/decode.ts';
import { parseManifest } from '../manifest/parse.ts';
import type { Manifest } from '../manifest/package.ts';
import { near } from '../near.ts';
import type { Snapshot, StoredManifest } from '../snapshot/snapshot.ts';
import { harmless } from './terminal.ts';

/** A manifest that a word of the command line names. */
export interface NamedManifest {
  /** Name of the image, or the file. */
  readonly name: string;
  readonly manifest: Manifest;
  /** What the snapshot keeps beside the text; absent for a file. */
  readonly stored?: StoredManifest;
}

/**
 * The manifest a word names: an image of the snapshot by its name (`custom/debian-12`) or by the end of it that no other
 * shares (`debian-12`), or a file (`./packages.manifest`).
 *
 * @throws {ImagesError} MissingFile, MalformedManifest
 */
export async function findManifest(word: string, snapshot: Snapshot): Promise<NamedManifest> {
  const stored = findStored(word, snapshot.manifests);
  if (stored !== undefined) return { name: stored.name, manifest: parseManifest(stored.text, stored.name), stored };
  const bytes = await readFileIfThere(word);
  if (bytes !== undefined) return { name: word, manifest: parseManifest(decodeManifest(bytes), word) };
  const names = snapshot.manifests.map(({ name }) => name);
  throw new ImagesError('MissingFile', {
    place: { file: harmless(word) },
    reason: `The snapshot holds no manifest of that name, and there is no such file. It holds ${names.length === 0 ? 'none' : (names.length > 12 ? near(word, names, 5) : names).join(', ')}.`,
    remedy: 'Name an image of the snapshot, the end of its name, or a file as dpkg-query -W writes it.',
  });
}

/** A pipe is read too, so that `<(dpkg-query -W)` can be named. */
async function readFileIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE')) return undefined;
    const reason = isErrno(error, 'EISDIR') ? 'It is a directory.' : `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
    throw new ImagesError('MissingFile', { place: { file: harmless(file) }, reason, remedy: 'Name the file of a manifest, as dpkg-query -W writes it.', cause: error });
  }
}

function findStored(word: string, manifests: readonly StoredManifest[]): StoredManifest | undefined {
  const exact = manifests.find(({ name }) => name === word);
  const ending = manifests.filter(({ name }) => name.endsWith(`/${word}`));
  return exact ?? (ending.length === 1 ? ending[0] : undefined);
}
