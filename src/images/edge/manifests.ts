import { join } from 'node:path';
import { countThings } from '../count.ts';
import { ImagesError } from '../errors.ts';
import type { WantedManifest } from '../snapshot/wanted-manifests.ts';
import { checkContent, checkOtherDigest, sourceRemedy } from './content.ts';
import type { Content } from './content.ts';
import { sha256Of } from './digest.ts';
import { readIfThere } from './files.ts';
import { mapParallel } from './parallel.ts';
import { isRefusal } from './signed-file.ts';
import type { Reading } from './signed-file.ts';
import { maxBytes } from './source.ts';
import { findStored, storeFile } from './write-snapshot.ts';
import type { StoredFile } from './write-snapshot.ts';

/** A manifest of a stream: stored, or absent where the source does not have it, as with an excerpt of a stream. */
export interface GatheredManifest {
  readonly wanted: WantedManifest;
  readonly stored: StoredFile | 'absent';
}

/** How many manifests are fetched at a time. */
const atATime = 8;

/**
 * Gathers the manifests of streams in the directory of a snapshot. One that is there already with the right digest, from
 * the snapshot of before or from a sync that was broken off, is not fetched again.
 *
 * @throws {ImagesError} WrongSize, WrongDigest, WriteFailure, and what the source throws
 */
export async function gatherManifests(
  reading: Reading,
  wanted: readonly WantedManifest[],
  out: string,
): Promise<GatheredManifest[]> {
  let done = 0;
  return mapParallel(wanted, atATime, async (manifest) => {
    const stored = (await findManifest(reading, manifest, out)) ?? (await fetchManifest(reading, manifest, out));
    done++;
    reading.onProgress({ kind: 'manifests', done, total: wanted.length });
    return { wanted: manifest, stored };
  });
}

/** A manifest that is there already. What else the stream says of it has to hold all the same, as if it were fetched. */
async function findManifest({ source }: Reading, wanted: WantedManifest, out: string): Promise<StoredFile | undefined> {
  const { name, path, sha256 } = wanted;
  const there = sha256 === undefined ? undefined : await findStored(out, 'manifests', name, sha256);
  const bytes = there === undefined ? undefined : await readIfThere(join(out, there.file));
  if (bytes === undefined) return undefined;
  checkManifest(bytes, wanted, source.place(path));
  return there;
}

async function fetchManifest({ source }: Reading, wanted: WantedManifest, out: string): Promise<StoredFile | 'absent'> {
  const bytes = await readManifest(source, wanted);
  return bytes === 'absent' ? 'absent' : storeFile(out, 'manifests', wanted.name, bytes);
}

/**
 * Reads a manifest and checks it against what its stream says. One that the server refuses counts as one it does not have:
 * storage that lists nothing answers so for files that are not there.
 *
 * @throws {ImagesError} WrongSize, WrongDigest, and what the source throws
 */
export async function readManifest(source: Reading['source'], wanted: WantedManifest): Promise<Uint8Array | 'absent'> {
  const { path, size } = wanted;
  const most = Math.min(size ?? maxBytes.manifest, maxBytes.manifest);
  const fetched = await source.read(path, { maxBytes: most }).catch((error: unknown): 'absent' => {
    if (isRefusal(error)) return 'absent';
    if (most === size && error instanceof ImagesError && error.name === 'WrongSize') throw longerThanStated(size, error);
    throw error;
  });
  if (fetched === 'absent' || fetched === 'unchanged') return 'absent';
  checkManifest(fetched.bytes, wanted, source.place(path));
  return fetched.bytes;
}

function longerThanStated(size: number, { place, cause }: ImagesError): ImagesError {
  const reason = `It is longer than the ${countThings(size, 'byte')} that the stream says.`;
  return new ImagesError('WrongSize', { place, reason, remedy: sourceRemedy, cause });
}

/** @throws {ImagesError} WrongSize, WrongDigest */
function checkManifest(bytes: Uint8Array, { size, sha256, sha512, md5 }: WantedManifest, place: string): void {
  const stated: Partial<Content> = {
    ...(size === undefined ? {} : { size }),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
  checkContent({ sha256: sha256Of(bytes), size: bytes.length }, stated, place);
  checkOtherDigest('sha512', bytes, sha512, place);
  checkOtherDigest('md5', bytes, md5, place);
}
