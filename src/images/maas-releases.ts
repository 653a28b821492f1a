/** A minor release of MAAS, with all its patch releases. */
export interface MaasRelease {
  /** `3.5`. */
  readonly name: string;
  /** `beta`: there is no final release yet. */
  readonly state: 'released' | 'beta';
}

/**
 * The minor releases of MAAS from 2.0, oldest first, as of 21 August 2026: the newest release notes are those of 3.7.3, and
 * the branch of 3.8 stands at 3.8.0 beta 6.
 *
 * Source: tags and the branch `3.8` of canonical/maas, docs/reference/release-notes.md there.
 */
export const maasReleases: readonly MaasRelease[] = [
  { name: '2.0', state: 'released' },
  { name: '2.1', state: 'released' },
  { name: '2.2', state: 'released' },
  { name: '2.3', state: 'released' },
  { name: '2.4', state: 'released' },
  { name: '2.5', state: 'released' },
  { name: '2.6', state: 'released' },
  { name: '2.7', state: 'released' },
  { name: '2.8', state: 'released' },
  { name: '2.9', state: 'released' },
  { name: '3.0', state: 'released' },
  { name: '3.1', state: 'released' },
  { name: '3.2', state: 'released' },
  { name: '3.3', state: 'released' },
  { name: '3.4', state: 'released' },
  { name: '3.5', state: 'released' },
  { name: '3.6', state: 'released' },
  { name: '3.7', state: 'released' },
  { name: '3.8', state: 'beta' },
];
