import type { WantedManifest } from '../snapshot/wanted-manifests.ts';
import { checkContent, checkOtherDigest } from './content.ts';
import type { Content } from './content.ts';
import { sha256Of } from './digest.ts';
import { mapParallel } from './parallel.ts';
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
    const there =
      manifest.sha256 === undefined ? undefined : await findStored(out, 'manifests', manifest.name, manifest.sha256);
    const stored = there ?? (await fetchManifest(reading, manifest, out));
    done++;
    reading.onProgress({ kind: 'manifests', done, total: wanted.length });
    return { wanted: manifest, stored };
  });
}

async function fetchManifest({ source }: Reading, wanted: WantedManifest, out: string): Promise<StoredFile | 'absent'> {
  const bytes = await readManifest(source, wanted);
  return bytes === 'absent' ? 'absent' : storeFile(out, 'manifests', wanted.name, bytes);
}

/**
 * Reads a manifest and checks it against what its stream says.
 *
 * @throws {ImagesError} WrongSize, WrongDigest, and what the source throws
 */
export async function readManifest(
  source: Reading['source'],
  { path, size, sha256, sha512, md5 }: WantedManifest,
): Promise<Uint8Array | 'absent'> {
  const fetched = await source.read(path, { maxBytes: Math.min(size ?? maxBytes.manifest, maxBytes.manifest) });
  if (fetched === 'absent' || fetched === 'unchanged') return 'absent';
  const stated: Partial<Content> = {
    ...(size === undefined ? {} : { size }),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
  checkContent({ sha256: sha256Of(fetched.bytes), size: fetched.bytes.length }, stated, source.place(path));
  checkOtherDigest('sha512', fetched.bytes, sha512, source.place(path));
  checkOtherDigest('md5', fetched.bytes, md5, source.place(path));
  return fetched.bytes;
}
