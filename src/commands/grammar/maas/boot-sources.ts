import type { Handlers, Parameters } from './types.ts';

/** What both creating and changing a boot source take. */
const shared = {
  name: { since: '3.8', about: 'Name to show; unique. Without it the address serves.' },
  keyring_filename: { form: 'path', about: 'Path of the keyring on the region controller, up to 4,096 characters.' },
  priority: { since: '3.8', type: 'integer', about: 'Where two sources offer the same image, the higher number wins. Without it: one more than the highest so far.' },
  enabled: { since: '3.8', type: 'boolean', about: 'Whether MAAS imports from the source; true unless you say otherwise.' },
  skip_keyring_verification: { since: '3.8', type: 'boolean', about: 'Whether to import without checking signatures. Without it: true for an address that ends in `.json`, else false.' },
} as const satisfies Parameters;

/**
 * Boot sources: where a region controller downloads its images from.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/boot_sources.py.
 */
export const bootSources = {
  'boot-sources': {
    positionals: [],
    actions: {
      create: {
        since: '2.0',
        parameters: {
          url: { required: true, form: 'url', about: 'Address of the stream; unique among the boot sources. A slash at its end is cut off.' },
          ...shared,
          keyring_data: { type: 'file', about: 'The keyring itself, as a file. Given as text it is ignored.' },
        },
        oneOf: [{ keys: ['keyring_filename', 'keyring_data'], unless: 'skip_keyring_verification' }],
        exclusive: [['keyring_filename', 'keyring_data']],
        about: 'Adds a boot source. Needs the permission edit-boot-entities.',
      },
      read: { since: '2.0', parameters: 'none', about: 'Lists the boot sources.' },
    },
  },
  'boot-source': {
    positionals: ['id'],
    actions: {
      delete: { since: '2.0', parameters: 'none', about: 'Removes a boot source together with its selections.' },
      read: { since: '2.0', parameters: 'none', about: 'Shows one boot source.' },
      update: {
        since: '2.0',
        parameters: {
          url: { form: 'url', about: 'Address of the stream; unique among the boot sources. A slash at its end is cut off.' },
          ...shared,
          keyring_data: { since: '2.1', type: 'file', about: 'The keyring itself, as a file. Given as text it is ignored.' },
        },
        exclusive: [['keyring_filename', 'keyring_data']],
        about: 'Changes a boot source. A new address makes MAAS fetch the index again and check the selections against it.',
      },
    },
  },
} as const satisfies Handlers;
