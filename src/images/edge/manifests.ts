import type { WantedManifest } from '../snapshot/wanted-manifests.ts';
import { checkContent } from './content.ts';
import { mapParallel } from './parallel.ts';
import { maxBytes } from './source.ts';
import type { Source } from './source.ts';

/** A manifest that the source had. */
export interface FetchedManifest {
  readonly wanted: WantedManifest;
  readonly bytes: Uint8Array;
}

/** How many manifests are fetched at a time. */
const atATime = 8;

/**
 * Fetches manifests and checks each against what its stream says.
 *
 * @returns what was found, and what the source does not have, as with an excerpt of a stream
 * @throws {ImagesError} WrongSize, WrongDigest, and whatever the source throws
 */
export async function fetchManifests(
  source: Source,
  wanted: readonly WantedManifest[],
): Promise<{ readonly found: readonly FetchedManifest[]; readonly absent: readonly WantedManifest[] }> {
  const fetched = await mapParallel(wanted, atATime, async (manifest) => {
    const file = await source.read(manifest.path, { maxBytes: maxBytes.manifest });
    if (file !== undefined) checkContent(file.bytes, manifest, source.place(manifest.path));
    return { wanted: manifest, bytes: file?.bytes };
  });
  return {
    found: fetched.flatMap(({ wanted: manifest, bytes }) => (bytes === undefined ? [] : [{ wanted: manifest, bytes }])),
    absent: fetched.filter(({ bytes }) => bytes === undefined).map(({ wanted: manifest }) => manifest),
  };
}
