import type { Handlers } from './types.ts';

/**
 * Tags of nodes.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/tags.py.
 */
export const tags = {
  tags: {
    positionals: [],
    actions: {
      create: { since: '2.0', parameters: { name: { required: true }, comment: {}, definition: {}, kernel_opts: {} } },
      read: { since: '2.0', parameters: 'none' },
    },
  },
  tag: {
    positionals: ['name'],
    actions: {
      delete: { since: '2.0', parameters: 'none' },
      devices: { since: '2.0', parameters: 'none' },
      machines: { since: '2.0', parameters: 'none' },
      nodes: { since: '2.0', parameters: 'none' },
      'rack-controllers': { since: '2.0', parameters: 'none' },
      read: { since: '2.0', parameters: 'none' },
      rebuild: { since: '2.0', parameters: 'none' },
      'region-controllers': { since: '2.0', parameters: 'none' },
      update: { since: '2.0', parameters: { name: {}, comment: {}, definition: {} } },
      'update-nodes': { since: '2.0', parameters: { add: {}, remove: {}, definition: {}, rack_controller: {} } },
    },
  },
} as const satisfies Handlers;
