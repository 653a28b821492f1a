import type { Handlers } from './types.ts';

/**
 * Package repositories that deployed machines use.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/packagerepositories.py.
 */
export const packageRepositories = {
  'package-repositories': {
    positionals: [],
    actions: {
      create: {
        since: '2.1',
        parameters: {
          name: { required: true }, url: { required: true }, distributions: {}, disabled_pockets: {}, components: {},
          arches: {}, key: {}, disable_sources: { since: '3.5', type: 'boolean' }, enabled: { type: 'boolean' },
        },
      },
      read: { since: '2.1', parameters: 'none' },
    },
  },
  'package-repository': {
    positionals: ['id'],
    actions: {
      delete: { since: '2.1', parameters: 'none' },
      read: { since: '2.1', parameters: 'none' },
      update: {
        since: '2.1',
        parameters: {
          name: {}, url: {}, distributions: {}, disabled_pockets: {}, disabled_components: { since: '2.2' }, components: {},
          arches: {}, key: {}, disable_sources: { since: '2.5', type: 'boolean' }, enabled: { type: 'boolean' },
        },
      },
    },
  },
} as const satisfies Handlers;
