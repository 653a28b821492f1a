import { createHash } from 'node:crypto';

/** How the stream of a test differs from the plain one. */
export interface StreamOptions {
  /** Serials of both products, the oldest first. */
  readonly versions?: readonly string[];
  /** Serials whose manifest the source does not have. */
  readonly withoutManifests?: readonly string[];
  readonly updated?: string;
  readonly indexUpdated?: string;
  /** Further fields of the manifest items, put over the right ones. */
  readonly manifestFields?: object;
}

export const indexPath = 'streams/v1/index.json';
export const productsPath = 'streams/v1/com.example:stable:download.json';

/**
 * A small stream in the shape of images.maas.io: two products that share root file system and manifest, as ga and hwe
 * kernels of one release do. Paths to contents; images themselves are only named.
 */
export function makeStream(options: StreamOptions = {}): Map<string, string> {
  const {
    versions = ['20250615', '20250718'],
    withoutManifests = [],
    updated = 'Thu, 24 Jul 2025 08:01:43 +0000',
    indexUpdated = updated,
  } = options;
  const products = Object.fromEntries(
    ['ga-22.04', 'hwe-22.04'].map((subarch) => [
      `com.example.stable:v3:boot:22.04:amd64:${subarch}`,
      makeProduct(subarch, versions, options),
    ]),
  );
  const present = versions.filter((version) => !withoutManifests.includes(version));
  return new Map([
    [indexPath, write(makeIndex(Object.keys(products), indexUpdated))],
    [
      productsPath,
      write({
        format: 'products:1.0',
        content_id: 'com.example:stable:download',
        datatype: 'image-ids',
        updated,
        products,
      }),
    ],
    ...present.map((version): [string, string] => [manifestPath(version), manifestText(version)]),
  ]);
}

export function manifestPath(version: string): string {
  return `jammy/amd64/${version}/squashfs.manifest`;
}

export function manifestText(version: string): string {
  return `adduser\t3.118ubuntu5\nbase-files\t12ubuntu4.1\nbind9-libs:amd64\t1:9.18.1-1ubuntu1.1\nbuild\t${version}\n`;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function makeIndex(products: readonly string[], updated: string): object {
  const entry = { datatype: 'image-ids', format: 'products:1.0', path: productsPath, products, updated };
  return { format: 'index:1.0', index: { 'com.example:stable:download': entry }, updated };
}

function makeProduct(subarch: string, versions: readonly string[], { manifestFields = {} }: StreamOptions): object {
  const makeItems = (version: string): object => {
    const manifest = manifestText(version);
    return {
      'boot-kernel': {
        ftype: 'boot-kernel',
        path: `jammy/amd64/${version}/${subarch}/generic/boot-kernel`,
        size: 11708744,
        sha256: sha256(`kernel ${version}`),
        kpackage: 'linux-generic',
      },
      manifest: {
        ftype: 'manifest',
        path: manifestPath(version),
        size: Buffer.byteLength(manifest),
        sha256: sha256(manifest),
        ...manifestFields,
      },
      squashfs: {
        ftype: 'squashfs',
        path: `jammy/amd64/${version}/squashfs`,
        size: 455462912,
        sha256: sha256(`squashfs ${version}`),
      },
    };
  };
  return {
    arch: 'amd64',
    os: 'ubuntu',
    release: 'jammy',
    release_title: '22.04 LTS',
    subarch,
    version: '22.04',
    versions: Object.fromEntries(versions.map((version) => [version, { items: makeItems(version) }])),
  };
}

function write(value: object): string {
  return JSON.stringify(value, null, 1);
}
