import type { Products } from '../simplestreams/products.ts';
import type { Index } from '../simplestreams/stream-index.ts';
import type { Provenance } from './provenance.ts';
import type { AbsentManifest, SnapshotSource } from './snapshot-file.ts';

/** What a boot source held at one time, as kept on disk: streams, manifests, and where each came from. */
export interface Snapshot {
  /** When it was made (ISO 8601, UTC). */
  readonly created: string;
  /** Absent where it holds nothing but manifests added by hand. */
  readonly source?: SnapshotSource;
  readonly indexes: readonly StoredIndex[];
  readonly streams: readonly StoredStream[];
  readonly manifests: readonly StoredManifest[];
  /** Manifests that the streams name and the source did not have. */
  readonly absent: readonly AbsentManifest[];
  /** The keys that signatures were checked against; absent where they were not. */
  readonly keyring?: StoredKeyring;
}

/** An index as the snapshot keeps it. */
export interface StoredIndex extends Index {
  /** Relative to the root of the source. */
  readonly path: string;
  readonly provenance: Provenance;
}

/** A products file as the snapshot keeps it. */
export interface StoredStream extends Products {
  /** Relative to the root of the source. */
  readonly path: string;
  readonly provenance: Provenance;
}

/** A manifest as the snapshot keeps it. */
export interface StoredManifest {
  /** The image it describes, such as `ubuntu/jammy/amd64/20220718` or `custom/debian-12`. */
  readonly name: string;
  /** Its text, to be parsed with `manifest/parse.ts`. */
  readonly text: string;
  /** True for a part of a manifest. */
  readonly excerpt: boolean;
  /** True where it was added by hand, false where a stream named it. */
  readonly byHand: boolean;
  readonly provenance: Provenance;
}

/** Public keys, armoured, with the fingerprints of the primary ones. */
export interface StoredKeyring {
  readonly armoured: string;
  readonly fingerprints: readonly string[];
}
