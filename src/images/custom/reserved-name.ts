import { centosReleases } from '../release/centos.ts';
import { ubuntuSeries } from '../release/ubuntu.ts';

/**
 * `<os>/<release>` of the images that images.maas.io has or had, bootloaders included. What MAAS really reserves are
 * the names of its own boot sources.
 */
export const publishedStreamNames: readonly string[] = [
  ...ubuntuSeries.map(({ series }) => `ubuntu/${series}`),
  ...centosReleases.map(({ release }) => `centos/${release}`),
  'grub-efi-signed/uefi',
  'grub-efi/uefi',
  'grub-ieee1275/open-firmware',
  'pxelinux/pxe',
];

/** Why a name is reserved. */
export type Reservation = 'stream' | 'system' | 'future centos';

/**
 * Tells why MAAS reserves a name, if it does: it is one of its streams' `<os>/<release>` or one half of it, one of its
 * operating systems, or `centos` and one or two digits, kept for CentOS releases to come.
 *
 * Rule: canonical/maas src/maasserver/forms/__init__.py `_get_reserved_names` and `clean_name`.
 *
 * @param name as MAAS checks it: without `custom/`
 */
export function whyReserved(name: string, streamNames: readonly string[], systems: readonly string[]): Reservation | undefined {
  if (streamNames.some((stream) => stream === name || stream.split('/').includes(name))) return 'stream';
  if (systems.includes(name)) return 'system';
  return /^centos\d\d?$/.test(name) ? 'future centos' : undefined;
}
