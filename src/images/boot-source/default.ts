/** How MAAS is installed; paths differ between the two. */
export const packagings = ['deb', 'snap'] as const;

export type Packaging = (typeof packagings)[number];

/**
 * The boot source of a fresh MAAS. The code writes `http:`; the content is trusted through its signature, not through
 * the transport.
 *
 * Source: canonical/maas src/maasserver/bootsources.py, src/maasserver/enum.py.
 */
export const defaultBootSourceUrl = 'http://images.maas.io/ephemeral-v3/stable/';

/** The same stream over https, as Canonical's own instructions write it. */
export const secureBootSourceUrl = 'https://images.maas.io/ephemeral-v3/stable/';

/**
 * The keyring that comes with MAAS and verifies Canonical's streams and unchanged mirrors of them.
 *
 * Source: canonical/maas docs/how-to-guides/manage-images.md.
 */
export const packagedKeyring: Readonly<Record<Packaging, string>> = {
  deb: '/usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
  snap: '/snap/maas/current/usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
};
