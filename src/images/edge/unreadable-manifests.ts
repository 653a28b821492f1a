import { ImagesError } from '../errors.ts';
import { parseManifest } from '../manifest/parse.ts';
import type { SnapshotFile } from '../snapshot/snapshot-file.ts';
import { mapParallel } from './parallel.ts';
import { pick, readStored } from './read-snapshot.ts';

/** How many manifests are read at a time. */
const atATime = 16;

/**
 * The manifests of a snapshot that are as the source has them, and no list of packages: for each the sentence that says why.
 *
 * A source may publish such a file with the digest it states; the snapshot keeps it, and who shows it would fail.
 *
 * @throws {ImagesError} BadSnapshot, WrongDigest
 */
export async function findUnreadableManifests(dir: string, snapshot: SnapshotFile): Promise<readonly string[]> {
  const problems = await mapParallel(pick(snapshot, 'manifest'), atATime, async (entry) => {
    const text = new TextDecoder().decode(await readStored(dir, entry));
    try {
      parseManifest(text, entry.name);
      return undefined;
    } catch (error) {
      if (error instanceof ImagesError) return error.message;
      throw error;
    }
  });
  return problems.filter((problem) => problem !== undefined);
}
