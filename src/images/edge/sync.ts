import { armourKeyring, listFingerprints } from '../signature/keyring.ts';
import type { SignatureStatus } from '../signature/status.ts';
import { parseUpdated } from '../simplestreams/date.ts';
import { carryOver } from '../snapshot/carry-over.ts';
import type { Provenance } from '../snapshot/provenance.ts';
import { snapshotFormat } from '../snapshot/snapshot-file.ts';
import type { AbsentManifest, SnapshotEntry, SnapshotFile } from '../snapshot/snapshot-file.ts';
import { formatStoredIndex } from '../snapshot/stored-index.ts';
import { formatStoredProducts } from '../snapshot/stored-products.ts';
import { listWantedManifests } from '../snapshot/wanted-manifests.ts';
import type { WantedManifest } from '../snapshot/wanted-manifests.ts';
import { sha256Of } from './digest.ts';
import { fetchManifests } from './manifests.ts';
import type { FetchedManifest } from './manifests.ts';
import { readSnapshotIfThere } from './read-snapshot.ts';
import type { SignedFile, Trust } from './signed-file.ts';
import type { Source, SourceStart } from './source.ts';
import { readStreamTree } from './stream-tree.ts';
import type { ReadIndex, ReadStream } from './stream-tree.ts';
import { commitSnapshot, storeFile } from './write-snapshot.ts';

/** What to sync, from where, to where. */
export interface SyncOptions {
  readonly source: Source;
  readonly start: SourceStart;
  readonly trust: Trust;
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
  readonly old: SnapshotFile | undefined;
  readonly snapshot: SnapshotFile;
  /** What the operator should know, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Reads a boot source into a snapshot: index, products, manifests. Images themselves are not fetched. Manifests added by
 * hand stay. The old snapshot stands until the new one is whole.
 *
 * @throws {ImagesError} for anything the source gets wrong; the snapshot on disk is then as it was
 */
export async function syncSnapshot(options: SyncOptions): Promise<SyncReport> {
  const { source, out } = options;
  const old = await readSnapshotIfThere(out);
  const tree = await readStreamTree(source, options.start, options.trust);
  const manifests = await fetchManifests(source, listWantedManifests(tree.streams.map(({ stream }) => stream)));
  const files = [
    ...(await storeIndexes(options, tree.indexes)),
    ...(await storeStreams(options, tree.streams)),
    ...(await storeManifests(options, manifests.found, tree.streams)),
    ...(await storeKeyring(options)),
    ...(old?.files ?? []).filter((entry) => entry.kind === 'manifest' && entry.byHand),
  ];
  const snapshot = carryOver(old, {
    format: snapshotFormat,
    created: options.time.toISOString(),
    source: {
      ...(source.address('') === '' ? {} : { address: source.address('') }),
      filters: [],
      ...(options.note === undefined ? {} : { note: options.note }),
    },
    files,
    absent: manifests.absent.map((manifest) => describeAbsent(source, manifest)),
  });
  if (snapshot !== old) await commitSnapshot(out, snapshot);
  return { old, snapshot, warnings: tree.warnings };
}

function storeIndexes(options: SyncOptions, indexes: readonly ReadIndex[]): Promise<SnapshotEntry[]> {
  return Promise.all(
    indexes.map(async ({ file, index }) => {
      const name = file.path.replace(/^.*\//s, '').replace(/\.s?json$/, '');
      const stored = await storeFile(options.out, 'indexes', name, encode(formatStoredIndex(index)));
      return { kind: 'index', ...stored, path: file.path, provenance: describeSigned(options, file, index.updated) };
    }),
  );
}

function storeStreams(options: SyncOptions, streams: readonly ReadStream[]): Promise<SnapshotEntry[]> {
  return Promise.all(
    streams.map(async ({ file, stream }) => {
      const { contentId } = stream;
      const stored = await storeFile(options.out, 'products', contentId, encode(formatStoredProducts(stream)));
      return { kind: 'products', ...stored, path: file.path, contentId, provenance: describeSigned(options, file, stream.updated) };
    }),
  );
}

function storeManifests(options: SyncOptions, manifests: readonly FetchedManifest[], streams: readonly ReadStream[]): Promise<SnapshotEntry[]> {
  return Promise.all(
    manifests.map(async ({ wanted: { name, path, contentId, sha256 }, bytes }) => {
      const stored = await storeFile(options.out, 'manifests', name, bytes);
      const naming = streams.find(({ stream }) => stream.contentId === contentId);
      const signature = sha256 === undefined ? undefined : naming?.file.signature;
      const provenance = describe(options, path, bytes, signature ?? { status: 'unsigned' }, naming?.stream.updated);
      return { kind: 'manifest', ...stored, name, provenance };
    }),
  );
}

async function storeKeyring({ trust, out }: SyncOptions): Promise<SnapshotEntry[]> {
  if (trust === 'unsigned') return [];
  const stored = await storeFile(out, 'keys', 'keyring', encode(armourKeyring(trust.keyring)));
  return [{ kind: 'keyring', ...stored, fingerprints: listFingerprints(trust.keyring) }];
}

function describeSigned(options: SyncOptions, { path, bytes, signature }: SignedFile, updated: string | undefined): Provenance {
  return describe(options, path, bytes, signature, updated);
}

function describe(
  { source, time, origin, note }: SyncOptions,
  path: string,
  bytes: Uint8Array,
  signature: SignatureStatus,
  updated: string | undefined,
): Provenance {
  const published = parseUpdated(updated);
  return {
    address: source.address(path),
    fetched: time.toISOString(),
    ...(published === undefined ? {} : { published }),
    signature,
    sha256: sha256Of(bytes),
    size: bytes.length,
    ...(note === undefined ? {} : { note }),
    ...(origin === undefined ? {} : { origin }),
  };
}

function describeAbsent(source: Source, { name, path, sha256, size }: WantedManifest): AbsentManifest {
  return {
    name,
    address: source.address(path),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(size === undefined ? {} : { size }),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
