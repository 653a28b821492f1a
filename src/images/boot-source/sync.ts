import { isMaasSince, isMaasUntil } from '../maas-version.ts';
import type { MaasVersion } from '../maas-version.ts';

/** A transfer of images that MAAS does by itself, again and again. */
export interface ImageSync {
  readonly from: 'boot source' | 'region controller';
  readonly to: 'region controller' | 'rack controller';
  readonly everyMinutes: number;
  /** The setting that switches it off; absent where nothing does. */
  readonly switch?: string;
  /** The setting that changes how often, and the release it came with. */
  readonly interval?: { readonly setting: string; readonly since: string };
  readonly since?: string;
  /** Last release that does it. */
  readonly until?: string;
}

/**
 * What MAAS copies by itself. A new selection made in the web UI is fetched at once; one made with the CLI needs
 * `maas $PROFILE boot-resources import`.
 *
 * Source: canonical/maas src/maasserver/bootresources.py (region), docs/how-to-guides/manage-images.md, and up to 3.4
 * src/provisioningserver/rackdservices/image_download_service.py (rack); canonical/maas-ui for the setting of 3.8.
 */
const imageSyncs = [
  {
    from: 'boot source',
    to: 'region controller',
    everyMinutes: 60,
    switch: 'boot_images_auto_import',
    interval: { setting: 'boot_images_import_interval_minutes', since: '3.8' },
  },
  { from: 'region controller', to: 'rack controller', everyMinutes: 5, until: '3.4' },
] as const satisfies readonly ImageSync[];

/** The transfers that a version of MAAS does. */
export function imageSyncsOf(version: MaasVersion): readonly ImageSync[] {
  const syncs: readonly ImageSync[] = imageSyncs;
  return syncs.filter(({ until }) => until === undefined || isMaasUntil(version, until));
}

/** True where the interval of the import can be set. */
export function canSetInterval(version: MaasVersion): boolean {
  return isMaasSince(version, imageSyncs[0].interval.since);
}
