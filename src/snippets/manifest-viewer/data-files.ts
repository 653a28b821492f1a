import { parseManifest } from '../../images/manifest/parse.ts';
import { nameStoredFile } from '../../images/snapshot/file-name.ts';
import type { Provenance } from '../../images/snapshot/provenance.ts';
import type { Snapshot, StoredManifest } from '../../images/snapshot/snapshot.ts';
import { formatStoredProducts } from '../../images/snapshot/stored-products.ts';
import { describeSource } from '../../components/provenance-text.ts';

/** A manifest as `data/images/manifests/….json` holds it, for the viewer and for other programs. */
export interface ManifestData {
  /** `ubuntu/jammy/amd64/20220718`. */
  readonly name: string;
  readonly excerpt: boolean;
  /** Source, date and signature as a sentence. */
  readonly source: string;
  readonly provenance: Provenance;
  /** As `dpkg-query -W` writes it. */
  readonly text: string;
}

/** The files of `data/images/`: an index, each stream, and each manifest both as JSON and as it is; by their path below that folder. */
export function imageDataFiles({ created, source, streams, manifests, absent }: Snapshot): Map<string, string> {
  const products = streams.map((stream) => ({ stream, file: `products/${nameStoredFile(stream.contentId, stream.provenance.sha256, 'json')}` }));
  const index = {
    created,
    source,
    streams: products.map(({ stream, file }) => ({ contentId: stream.contentId, path: stream.path, file, provenance: stream.provenance })),
    manifests: manifests.map(({ name, excerpt, provenance, ...rest }) => ({ name, excerpt, file: `${manifestPath({ name, provenance, ...rest })}.json`, provenance })),
    absent,
  };
  return new Map([
    ['index.json', `${JSON.stringify(index, null, 2)}\n`],
    ...products.map(({ stream, file }): [string, string] => [file, formatStoredProducts(stream)]),
    ...manifests.flatMap((manifest): [string, string][] => [
      [`${manifestPath(manifest)}.json`, `${JSON.stringify(manifestData(manifest))}\n`],
      [`${manifestPath(manifest)}.manifest`, manifest.text],
    ]),
  ]);
}

function manifestData({ name, excerpt, provenance, text }: StoredManifest): ManifestData {
  return { name, excerpt, source: describeSource(provenance), provenance, text };
}

/** Path of a manifest's files below `data/images/`, without ending; a name that is no safe path gives way to one that is. */
export function manifestPath({ name, provenance }: Pick<StoredManifest, 'name' | 'provenance'>): string {
  const isSafe = /^(?:[a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9_-]*$/.test(name);
  return `manifests/${isSafe ? name : nameStoredFile(name, provenance.sha256, 'x').replace(/\.x$/, '')}`;
}

/** How many packages a manifest names; undefined where it cannot be read. */
export function countPackages({ name, text }: StoredManifest): number | undefined {
  try {
    return parseManifest(text, name).packages.length;
  } catch {
    return undefined;
  }
}
