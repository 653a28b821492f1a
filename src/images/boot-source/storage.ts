import { isMaasSince } from '../maas-version.ts';
import type { MaasVersion } from '../maas-version.ts';
import type { Packaging } from './default.ts';

/** Where a range of MAAS releases keeps its images. */
export interface ImageStorage {
  readonly since?: string;
  readonly until?: string;
  readonly region: {
    readonly kind: 'database' | 'disk';
    /** Folder on the region controller; absent where images lie in the database. */
    readonly folder?: Readonly<Record<Packaging, string>>;
  };
  readonly rack: {
    readonly kind: 'full copy' | 'cache';
    /** How the rack controller comes by its images, as a sentence. */
    readonly how: string;
    /** Size of the cache where nothing else is set. */
    readonly defaultSize?: string;
  };
}

/**
 * Where MAAS keeps images. The move from the database to the disk, at the upgrade to 3.5, goes one way and needs room
 * for all images.
 *
 * Source: canonical/maas docs/uncategorized/maas-3-5-release-notes.md; src/maasserver/utils/bootresource.py.
 */
export const imageStorages = [
  {
    until: '3.4',
    region: { kind: 'database' },
    rack: { kind: 'full copy', how: 'Every 5 minutes it pulls what is new from the region controller.' },
  },
  {
    since: '3.5',
    region: {
      kind: 'disk',
      folder: { deb: '/var/lib/maas/image-storage', snap: '/var/snap/maas/common/maas/image-storage' },
    },
    rack: {
      kind: 'cache',
      how: 'It fetches a file when a machine first asks for it, and drops the least recently used when the cache is full.',
      defaultSize: '4 GB',
    },
  },
] as const satisfies readonly ImageStorage[];

/** Where a version of MAAS keeps its images. */
export function imageStorageOf(version: MaasVersion): ImageStorage {
  const [database, disk] = imageStorages;
  return isMaasSince(version, disk.since) ? disk : database;
}
