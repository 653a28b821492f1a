/** A stream of images that images.maas.io serves or served. */
export interface ImageStream {
  readonly name: 'stable' | 'candidate' | 'daily';
  readonly url: string;
  readonly state: 'current' | 'retired';
  /** What the stream is for, in a sentence. */
  readonly purpose: string;
}

/**
 * The streams of images.maas.io.
 *
 * Source: canonical/maas-images README.md and commit 405ba5d (2020-10-07: daily became candidate);
 * canonical/maas docs/how-to-guides/manage-images.md.
 */
export const imageStreams = [
  {
    name: 'stable',
    url: 'http://images.maas.io/ephemeral-v3/stable/',
    state: 'current',
    purpose: 'Images that passed their tests with a current MAAS; the default.',
  },
  {
    name: 'candidate',
    url: 'http://images.maas.io/ephemeral-v3/candidate/',
    state: 'current',
    purpose: 'Automated builds before their tests, to try a release early or to verify a fix; not for production.',
  },
  {
    name: 'daily',
    url: 'http://images.maas.io/ephemeral-v3/daily/',
    state: 'retired',
    purpose: 'The former name of candidate; its address was made to lead to stable.',
  },
] as const satisfies readonly ImageStream[];
