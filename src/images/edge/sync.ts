import { ImagesError } from '../errors.ts';
import { decodeManifest } from '../manifest/decode.ts';
import { describeUnreadable, manifestProblem } from '../manifest/problem.ts';
import { describeEmptySelection } from '../simplestreams/empty-selection.ts';
import type { Products } from '../simplestreams/products.ts';
import { selectProducts } from '../simplestreams/selection.ts';
import type { Selection } from '../simplestreams/selection.ts';
import { carryOver } from '../snapshot/carry-over.ts';
import { compareStreams } from '../snapshot/changes.ts';
import type { Changes } from '../snapshot/changes.ts';
import { badSnapshot, snapshotFormat } from '../snapshot/snapshot-file.ts';
import type { SnapshotFile, SnapshotSource } from '../snapshot/snapshot-file.ts';
import { listWantedManifests } from '../snapshot/wanted-manifests.ts';
import { takeLock } from './lock.ts';
import type { Lock } from './lock.ts';
import { gatherManifests } from './manifests.ts';
import { pick, readSnapshot, readSnapshotIfThere, readStored } from './read-snapshot.ts';
import { mapParallel } from './parallel.ts';
import { describeAbsent, storeIndexes, storeKeyring, storeManifests, storeStreams } from './records.ts';
import type { Reading } from './signed-file.ts';
import type { SourceStart } from './source-address.ts';
import { readStreamTree } from './stream-tree.ts';
import type { StreamTree } from './stream-tree.ts';
import { isUpToDate } from './up-to-date.ts';
import { commitSnapshot, removeUnnamed } from './write-snapshot.ts';

/** What to sync, from where, to where. */
export interface SyncOptions extends Reading {
  readonly start: SourceStart;
  readonly selection: Selection;
  /** Directory of the snapshot. */
  readonly out: string;
  /** The time that goes into the record. */
  readonly time: Date;
  /** What the person who syncs states about where a copy comes from. */
  readonly origin?: string;
  readonly note?: string;
}

/** What a sync did. */
export interface SyncReport {
  /** The snapshot before; undefined where there was none. */
  readonly old: SnapshotFile | undefined;
  /** The snapshot now; `old` itself where nothing has changed. */
  readonly snapshot: SnapshotFile;
  /** How the products differ from those before; absent where the snapshot was not replaced. */
  readonly changes?: Changes;
  /** What the operator should know, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Reads a boot source into a snapshot: index, products, manifests. Images themselves are not fetched. Manifests added by
 * hand stay. The old snapshot stands until the new one is whole; one process at a time writes.
 *
 * @throws {ImagesError} for anything the source gets wrong; the snapshot is then as it was
 */
export async function syncSnapshot(options: SyncOptions): Promise<SyncReport> {
  const { out, onProgress } = options;
  const lock = await takeLock(out, (holder) => onProgress({ kind: 'waiting', holder }));
  try {
    const old = await readSnapshotIfThere(out);
    if (old !== undefined && (await isUpToDate(options, old, describeSource(options)))) {
      // One that was killed right behind its rename has left the files of the snapshot before.
      await removeUnnamed(out, old);
      return { old, snapshot: old, warnings: [] };
    }
    return await replaceSnapshot(options, old, lock);
  } finally {
    await lock.release();
  }
}

async function replaceSnapshot(options: SyncOptions, old: SnapshotFile | undefined, lock: Lock): Promise<SyncReport> {
  const { out, selection } = options;
  try {
    const tree = await readStreamTree(options, options.start);
    const streams = tree.streams.map(({ file, stream }) => ({ file, stream: selectProducts(stream, selection) }));
    const snapshot = carryOver(old, await storeTree(options, { ...tree, streams }, old));
    if (!(await lock.isHeld())) {
      throw badSnapshot(out, 'Another process has taken the directory over while this one slept.');
    }
    const empty = describeEmptySelection(
      tree.streams.map(({ stream }) => stream),
      streams.map(({ stream }) => stream),
      selection.filters,
    );
    const warnings = [...(empty === undefined ? [] : [empty]), ...listWarnings(tree, snapshot, describeUnreadable(await findUnreadable(out, snapshot)))];
    if (snapshot === old) {
      await removeUnnamed(out, old);
      return { old, snapshot, warnings };
    }
    const changes = compareStreams(
      await readOldStreams(out),
      streams.map(({ stream }) => stream),
    );
    await commitSnapshot(out, snapshot);
    return { old, snapshot, changes, warnings };
  } catch (error) {
    // What was fetched before a network broke serves the next sync; what a bad source gave does not.
    const mayGoOn = error instanceof ImagesError && ['NetworkFailure', 'AccessRefused'].includes(error.name);
    if (!mayGoOn) await removeUnnamed(out, old).catch(() => undefined);
    throw error;
  }
}

/** What the snapshot held so far; nothing where there is none or it is damaged, which a sync mends. */
async function readOldStreams(out: string): Promise<readonly Products[]> {
  return readSnapshot(out, { manifests: false }).then(
    ({ streams }) => streams,
    () => [],
  );
}

/** Stores every file of the new snapshot and lists them. */
async function storeTree(options: SyncOptions, tree: StreamTree, old: SnapshotFile | undefined): Promise<SnapshotFile> {
  const manifests = await gatherManifests(
    options,
    listWantedManifests(tree.streams.map(({ stream }) => stream)),
    options.out,
  );
  return {
    format: snapshotFormat,
    created: options.time.toISOString(),
    source: describeSource(options),
    files: [
      ...(await storeIndexes(options, tree.indexes)),
      ...(await storeStreams(options, tree.streams)),
      ...storeManifests(options, manifests, tree.streams),
      ...(await storeKeyring(options)),
      ...(old?.files ?? []).filter((entry) => entry.kind === 'manifest' && entry.byHand === true),
    ],
    absent: manifests.flatMap(({ wanted, stored }) =>
      stored === 'absent' ? [describeAbsent(options.source, wanted)] : [],
    ),
  };
}

function describeSource({ source, selection, note, start }: SyncOptions): SnapshotSource {
  const address = source.address('');
  return {
    ...(address === '' ? {} : { address }),
    ...(start.exact ? { path: start.path } : {}),
    filters: selection.filters.map(({ text }) => text),
    ...(selection.max === undefined ? {} : { max: selection.max }),
    ...(note === undefined ? {} : { note }),
  };
}

function listWarnings(tree: StreamTree, { absent }: SnapshotFile, unreadable: string | undefined): string[] {
  const [newer] = tree.newer;
  const [missing] = absent;
  const warnings = [...tree.warnings];
  if (newer !== undefined) {
    const what = tree.newer.length === 1 ? `${newer} is` : `${tree.newer.length} products files, such as ${newer}, are`;
    warnings.push(`${what} newer than the index says: the source was updated meanwhile, or its index is late.`);
  }
  if (missing !== undefined) {
    warnings.push(`The source does not give ${absent.length} of the manifests it names, such as ${missing.address}.`);
  }
  return unreadable === undefined ? warnings : [...warnings, unreadable];
}

/** How many manifests are read at a time. */
const atATime = 16;

/** The problems of the manifests that a snapshot keeps: a source may publish what is no list of packages, with the digest it states. */
async function findUnreadable(out: string, snapshot: SnapshotFile): Promise<string[]> {
  const problems = await mapParallel(pick(snapshot, 'manifest'), atATime, async (entry) =>
    manifestProblem(decodeManifest(await readStored(out, entry)), entry.name),
  );
  return problems.filter((problem) => problem !== undefined);
}
