/** What is known of a release of CentOS in MAAS's streams. Dates are `YYYY-MM-DD`; what is not known is absent. */
export interface CentosRelease {
  /** What MAAS takes as `release=`: `centos70`, `8`. */
  readonly release: string;
  /** The version in the product's name: `7.0`. */
  readonly version: string;
  /** The stream's `release_title`. */
  readonly title: string;
  readonly arch: 'amd64';
  /** Last day of support by the CentOS project. */
  readonly supportEol?: string;
  /** What the product says in `support_eol`, where that is wrong. */
  readonly statedSupportEol?: string;
  /** Newest version seen in the stream, and the day of that look. */
  readonly newestSeen?: { readonly version: string; readonly day: string };
  /** Day of the commit that took the release out of the build. */
  readonly buildDropped?: string;
  /** What a reader should know before using it, in a sentence. */
  readonly remark: string;
}

/**
 * The releases of CentOS that MAAS's streams have or had, newest first.
 *
 * Source: canonical/maas-images conf/packer-maas.yaml (end of support), conf/centos.yaml and commit 5fd2971 (8 leaves
 * the build); `com.ubuntu.maas:stable:centos-bases-download` of 2025-07-24 (titles, versions, stated dates).
 */
export const centosReleases = [
  {
    release: '8',
    version: '8',
    title: 'CentOS 8',
    arch: 'amd64',
    supportEol: '2021-12-31',
    statedSupportEol: '2029-05-31',
    newestSeen: { version: '20211104_01', day: '2025-07-24' },
    buildDropped: '2023-11-28',
    remark: 'Support ended with 2021; the date the product states was planned before CentOS changed course.',
  },
  {
    release: 'centos70',
    version: '7.0',
    title: 'CentOS 7',
    arch: 'amd64',
    supportEol: '2024-06-30',
    newestSeen: { version: '20240622_01', day: '2025-07-24' },
    remark: 'The name says 7.0, the image carries the last update of CentOS 7; the name stays for older versions of MAAS.',
  },
  {
    release: 'centos66',
    version: '6.6',
    title: 'CentOS 6.6',
    arch: 'amd64',
    remark: 'Left the streams; older documentation still names it.',
  },
] as const satisfies readonly CentosRelease[];

/** A release by what MAAS calls it (`centos70`, `8`) or by its version (`7.0`); undefined where there is none. */
export function findCentosRelease(releaseOrVersion: string): CentosRelease | undefined {
  const releases: readonly CentosRelease[] = centosReleases;
  return releases.find(({ release, version }) => release === releaseOrVersion || version === releaseOrVersion);
}
