import { isMaasSince } from '../maas-version.ts';
import type { MaasVersion } from '../maas-version.ts';
import type { BootSource } from './source.ts';

/** How MAAS is installed; paths differ between the two. */
export const packagings = ['deb', 'snap'] as const;

export type Packaging = (typeof packagings)[number];

/**
 * The boot source of a fresh MAAS. The code writes `http:`; the content is trusted through its signature, not through
 * the transport. MAAS selects the newest long-term release of Ubuntu from it, for amd64 and, where it differs, for its
 * own architecture. From 3.8 on the URL is kept without its last slash, see `defaultBootSources`.
 *
 * Source: canonical/maas src/maasserver/bootsources.py ensure_boot_source_definition, src/maascommon/constants.py.
 */
export const defaultBootSourceUrl = 'http://images.maas.io/ephemeral-v3/stable/';

/** The same stream over https, as Canonical's own instructions write it. */
export const secureBootSourceUrl = 'https://images.maas.io/ephemeral-v3/stable/';

/**
 * The keyring that comes with MAAS and verifies Canonical's streams and unchanged mirrors of them.
 *
 * Source: canonical/maas src/maascommon/constants.py.
 */
export const packagedKeyring: Readonly<Record<Packaging, string>> = {
  deb: '/usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
  snap: '/snap/maas/current/usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
};

/**
 * The boot sources that a fresh MAAS has: one up to 3.7; from 3.8 on two, of which the second waits to be enabled.
 *
 * Source: as above; for 3.8 the database migration 0005 of canonical/maas, "Add columns to bootsource".
 */
export function defaultBootSources(version: MaasVersion, packaging: Packaging): readonly BootSource[] {
  const keyringFilename = packagedKeyring[packaging];
  if (!isMaasSince(version, '3.8')) return [{ url: defaultBootSourceUrl, keyringFilename }];
  const root = 'http://images.maas.io/ephemeral-v3';
  return [
    { url: `${root}/stable`, name: 'MAAS Stable', priority: 2, enabled: true, keyringFilename, skipKeyringVerification: false },
    { url: `${root}/candidate`, name: 'MAAS Candidate', priority: 1, enabled: false, keyringFilename, skipKeyringVerification: false },
  ];
}
