import { decodeManifest } from '../manifest/decode.ts';
import { manifestProblem } from '../manifest/problem.ts';
import type { SignatureStatus } from '../signature/status.ts';
import { listWantedManifests } from '../snapshot/wanted-manifests.ts';
import { readManifest } from './manifests.ts';
import { mapParallel } from './parallel.ts';
import type { Reading } from './signed-file.ts';
import type { SourceStart } from './source-address.ts';
import { readStreamTree } from './stream-tree.ts';

/** What a check of a source has found to be good. */
export interface SourceCheck {
  /** Signatures of the index and products files, by path. */
  readonly files: readonly { readonly path: string; readonly signature: SignatureStatus }[];
  /** How many manifests have the digest and size that the stream states. */
  readonly manifests: number;
  /** Paths of manifests that the source does not have. */
  readonly absent: readonly string[];
  /** Why those cannot be read that are no list of packages. */
  readonly unreadable: readonly string[];
}

/** How many manifests are fetched at a time. */
const atATime = 8;

/**
 * Reads everything that a sync would read and checks it as a sync would, and keeps nothing.
 *
 * @throws {ImagesError} for the first thing that a sync would refuse
 */
export async function checkSource(reading: Reading, start: SourceStart): Promise<SourceCheck> {
  const tree = await readStreamTree(reading, start);
  const wanted = listWantedManifests(tree.streams.map(({ stream }) => stream));
  let done = 0;
  const found = await mapParallel(wanted, atATime, async (manifest) => {
    const bytes = await readManifest(reading.source, manifest);
    reading.onProgress({ kind: 'manifests', done: ++done, total: wanted.length });
    return { path: manifest.path, isThere: bytes !== 'absent', problem: bytes === 'absent' ? undefined : manifestProblem(decodeManifest(bytes), manifest.name) };
  });
  return {
    files: [...tree.indexes, ...tree.streams].map(({ file: { path, signature } }) => ({ path, signature })),
    manifests: found.filter(({ isThere }) => isThere).length,
    absent: found.filter(({ isThere }) => !isThere).map(({ path }) => path),
    unreadable: found.flatMap(({ problem }) => problem ?? []),
  };
}
