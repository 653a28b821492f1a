import type { SignatureStatus } from '../signature/status.ts';
import { parseUpdated } from '../simplestreams/date.ts';
import type { Provenance } from '../snapshot/provenance.ts';
import type { AbsentManifest, EntryOf } from '../snapshot/snapshot-file.ts';
import { formatStoredIndex } from '../snapshot/stored-index.ts';
import { formatStoredProducts } from '../snapshot/stored-products.ts';
import type { WantedManifest } from '../snapshot/wanted-manifests.ts';
import type { Content } from './content.ts';
import type { GatheredManifest } from './manifests.ts';
import { mapParallel } from './parallel.ts';
import type { SignedFile, Trust } from './signed-file.ts';
import type { Source } from './source.ts';
import type { ReadStream, StreamTree } from './stream-tree.ts';
import { storeFile } from './write-snapshot.ts';

/** What goes into the record of every file. */
export interface Recording {
  readonly source: Source;
  readonly trust: Trust;
  /** Directory of the snapshot. */
  readonly out: string;
  readonly time: Date;
  readonly origin?: string;
  readonly note?: string;
}

/** How many files are written at a time. */
const atATime = 8;

/** Stores indexes and makes their records. */
export function storeIndexes(recording: Recording, indexes: StreamTree['indexes']): Promise<EntryOf<'index'>[]> {
  return mapParallel(indexes, atATime, async ({ file, index }): Promise<EntryOf<'index'>> => {
    const name = file.path.replace(/^.*\//s, '').replace(/\.s?json$/, '');
    const stored = await storeFile(recording.out, 'indexes', name, encode(formatStoredIndex(index)));
    return {
      kind: 'index',
      ...stored,
      path: file.path,
      provenance: describeFile(recording, file, index.updated),
      ...keepValidators(file),
    };
  });
}

/** Stores products files and makes their records. */
export function storeStreams(recording: Recording, streams: readonly ReadStream[]): Promise<EntryOf<'products'>[]> {
  return mapParallel(streams, atATime, async ({ file, stream }): Promise<EntryOf<'products'>> => {
    const { contentId, updated } = stream;
    const stored = await storeFile(recording.out, 'products', contentId, encode(formatStoredProducts(stream)));
    return {
      kind: 'products',
      ...stored,
      path: file.path,
      contentId,
      provenance: describeFile(recording, file, updated),
      ...keepValidators(file),
    };
  });
}

/** Makes the records of manifests. A manifest whose digest a stream states is as good as the signature of the stream. */
export function storeManifests(
  recording: Recording,
  manifests: readonly GatheredManifest[],
  streams: readonly ReadStream[],
): EntryOf<'manifest'>[] {
  const naming = new Map(streams.map((read) => [read.stream.contentId, read]));
  return manifests.flatMap(({ wanted, stored }) => {
    if (stored === 'absent') return [];
    const { file, stream } = naming.get(wanted.contentId) ?? {};
    const signature: SignatureStatus = (wanted.sha256 === undefined ? undefined : file?.signature) ?? {
      status: 'unsigned',
    };
    return [
      {
        kind: 'manifest',
        ...stored,
        name: wanted.name,
        provenance: describe(recording, wanted.path, stored, signature, stream?.updated),
      },
    ];
  });
}

/** Stores the keyring where there is one. */
export async function storeKeyring({ trust, out }: Recording): Promise<EntryOf<'keyring'>[]> {
  if (trust === 'unsigned') return [];
  const { armourKeyring, listFingerprints } = await import('../signature/keyring.ts');
  const stored = await storeFile(out, 'keys', 'keyring', encode(armourKeyring(trust.keyring)));
  return [{ kind: 'keyring', ...stored, fingerprints: listFingerprints(trust.keyring) }];
}

/** The record of a manifest that the source does not have. */
export function describeAbsent(source: Source, { name, path, sha256, size }: WantedManifest): AbsentManifest {
  return {
    name,
    path,
    address: source.address(path),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(size === undefined ? {} : { size }),
  };
}

function describeFile(recording: Recording, file: SignedFile, updated: string | undefined): Provenance {
  return describe(recording, file.path, file, file.signature, updated);
}

function describe(
  { source, time, origin, note }: Recording,
  path: string,
  { sha256, size }: Content,
  signature: SignatureStatus,
  updated: string | undefined,
): Provenance {
  const published = parseUpdated(updated);
  return {
    address: source.address(path),
    fetched: time.toISOString(),
    ...(published === undefined ? {} : { published }),
    signature,
    sha256,
    size,
    ...(note === undefined ? {} : { note }),
    ...(origin === undefined ? {} : { origin }),
  };
}

function keepValidators({ validators }: SignedFile): { validators?: SignedFile['validators'] } {
  return Object.keys(validators).length === 0 ? {} : { validators };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
