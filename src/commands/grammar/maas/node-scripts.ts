import type { Handlers } from './types.ts';

/**
 * Scripts that commissioning and testing run on machines.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/scripts.py.
 */
export const nodeScripts = {
  'node-scripts': {
    positionals: [],
    actions: {
      create: {
        since: '2.2',
        parameters: {
          name: { required: true }, title: {}, description: {}, tags: {}, type: {}, hardware_type: { since: '2.4' },
          parallel: { since: '2.4', type: 'integer' }, timeout: { type: 'integer' }, destructive: { type: 'boolean' },
          script: {}, comment: {}, for_hardware: { since: '2.4' }, may_reboot: { since: '2.4', type: 'boolean' },
          recommission: { since: '2.4' },
        },
      },
      read: { since: '2.2', parameters: { type: {}, hardware_type: { since: '2.3' }, include_script: {}, filters: {} } },
    },
  },
  'node-script': {
    positionals: ['name'],
    actions: {
      'add-tag': { since: '2.2', parameters: { tag: {} } },
      delete: { since: '2.2', parameters: 'none' },
      download: { since: '2.2', parameters: { revision: { type: 'integer' } } },
      read: { since: '2.2', parameters: { include_script: {} } },
      'remove-tag': { since: '2.2', parameters: { tag: {} } },
      revert: { since: '2.2', parameters: { to: { type: 'integer' } } },
      update: {
        since: '2.2',
        parameters: {
          title: {},
          description: {},
          tags: {},
          type: {},
          hardware_type: { since: '2.4' },
          parallel: { since: '2.4', type: 'integer' },
          timeout: { type: 'integer' },
          destructive: { type: 'boolean' },
          script: {},
          comment: {},
          for_hardware: { since: '2.4' },
          may_reboot: { since: '2.4', type: 'boolean' },
          recommission: { since: '2.4', type: 'boolean' },
          apply_configured_networking: { since: '2.7', type: 'boolean' },
        },
      },
    },
  },
} as const satisfies Handlers;
