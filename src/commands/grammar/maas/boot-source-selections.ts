import type { Handlers, Parameters } from './types.ts';

/** What both creating and changing a selection take. */
const shared = {
  os: { since: '2.2', about: 'Operating system, `ubuntu` or `centos`. Without it the release alone decides.' },
  arches: { form: 'arch', repeatable: true, about: 'Architecture, or `*` for all; repeat the key for several. Without it nothing is selected.' },
  subarches: { repeatable: true, about: 'Kernel, such as `ga-24.04`, or `*` for all; repeat the key for several. MAAS checks it, but from 3.8 does not narrow the download by it.' },
  labels: { repeatable: true, about: 'Label of the stream, `stable` or `candidate`, or `*` for all; repeat the key for several. MAAS checks it, but from 3.8 does not narrow the download by it.' },
} as const satisfies Parameters;

/**
 * Selections: which images of a boot source MAAS keeps.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/boot_source_selections.py.
 */
export const bootSourceSelections = {
  'boot-source-selections': {
    positionals: ['boot_source_id'],
    actions: {
      create: {
        since: '2.0',
        parameters: {
          release: { required: true, form: 'series', about: 'Series by its codename, `jammy`; it must be in the index of the source.' },
          ...shared,
        },
        about: 'Selects one release of a boot source. Downloads nothing by itself: the next import does.',
      },
      read: { since: '2.0', parameters: 'none', about: 'Lists the selections of a boot source.' },
    },
  },
  'boot-source-selection': {
    positionals: ['boot_source_id', 'id'],
    actions: {
      delete: { since: '2.0', parameters: 'none', about: 'Removes a selection and the images it brought.' },
      read: { since: '2.0', parameters: 'none', about: 'Shows one selection.' },
      update: {
        since: '2.0',
        parameters: {
          release: { form: 'series', about: 'Series by its codename, `jammy`; it must be in the index of the source.' },
          ...shared,
        },
        about: 'Changes a selection.',
      },
    },
  },
} as const satisfies Handlers;
