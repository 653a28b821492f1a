import { isMaasSince } from '../maas-version.ts';
import type { MaasVersion } from '../maas-version.ts';

/** What the content of an image can be: a root file system in an archive, or a whole disk. */
export type ImageForm = 'archive' | 'disk';

/** An operating system that MAAS has a driver for, and that may stand before the slash of an image's name. */
export interface UploadSystem {
  readonly name: string;
  /** Release of MAAS that brought the driver; absent for those older than all this is about. */
  readonly since?: string;
  /** Forms of an uploaded image that its deployment looks for; absent where that is not known. */
  readonly forms?: readonly ImageForm[];
}

/**
 * The operating systems of MAAS, in the order of its registry, which its error message prints.
 *
 * Source: canonical/maas src/maascommon/osystem (up to 3.6 src/provisioningserver/drivers/osystem).
 */
export const uploadSystems = [
  { name: 'ubuntu', forms: ['archive'] },
  { name: 'ubuntu-core', forms: ['disk'] },
  { name: 'bootloader' },
  { name: 'centos', forms: ['archive'] },
  { name: 'rhel', forms: ['archive'] },
  { name: 'custom', forms: ['archive', 'disk'] },
  { name: 'windows', forms: ['disk'] },
  { name: 'suse', forms: ['archive'] },
  { name: 'esxi', since: '2.5', forms: ['disk'] },
  { name: 'ol', since: '3.5', forms: ['archive'] },
  { name: 'onie', since: '3.8' },
] as const satisfies readonly UploadSystem[];

/** Operating systems that the base of a custom image may have. */
export const baseSystems = ['ubuntu', 'centos', 'rhel', 'ol'] as const;

/** The operating systems that a version of MAAS has. */
export function uploadSystemsOf(version: MaasVersion): readonly UploadSystem[] {
  const systems: readonly UploadSystem[] = uploadSystems;
  return systems.filter(({ since }) => since === undefined || isMaasSince(version, since));
}

/** The base operating systems that a version of MAAS takes. */
export function baseSystemsOf(version: MaasVersion): readonly string[] {
  const names = uploadSystemsOf(version).map(({ name }) => name);
  return names.filter((name) => baseSystems.some((base) => base === name));
}
