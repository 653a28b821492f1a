/** Where the flow comes from. It is written by hand from source code, so there is no signature to check. */
export const flowProvenance = {
  /** The day up to which releases of MAAS were looked at. */
  checked: '2026-08-21',
  /** The releases whose source was read: the newest final one, and the branch after it. */
  releases: ['3.7.3', '3.8.0 beta 6'],
  sources: [
    { name: 'canonical/maas', address: 'https://github.com/canonical/maas' },
    { name: 'canonical/curtin', address: 'https://github.com/canonical/curtin' },
    { name: 'canonical/cloud-init', address: 'https://github.com/canonical/cloud-init' },
  ],
} as const;
