import { hardwareTypes } from './hardware-types.ts';
import type { Handlers } from './types.ts';

/**
 * What machines reported: results of scripts, and events.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/events.py, src/maasserver/api/results.py, src/maasserver/api/scriptresults.py.
 */
export const nodeResults = {
  'node-script-results': {
    positionals: ['system_id'],
    actions: {
      read: {
        since: '2.2',
        parameters: {
          type: { values: { test: '2.2', testing: '2.2', commission: '2.2', commissioning: '2.2', install: '2.2', installation: '2.2', release: '2.2', deployment: '2.2' } },
          hardware_type: { since: '2.3', values: hardwareTypes },
          include_output: {},
          filters: {},
        },
      },
    },
  },
  'node-script-result': {
    positionals: ['system_id', 'id'],
    actions: {
      delete: { since: '2.2', parameters: 'none' },
      download: {
        since: '2.2',
        parameters: {
          hardware_type: { since: '2.3', values: hardwareTypes },
          filters: {},
          output: { values: { combined: '2.2', stdout: '2.2', stderr: '2.2', result: '2.2', all: '2.2' } },
          filetype: { values: { txt: '2.2', 'tar.xz': '2.2' } },
        },
      },
      read: {
        since: '2.2',
        parameters: {
          hardware_type: { since: '2.3', values: hardwareTypes }, include_output: {}, filters: {},
        },
      },
      update: {
        since: '2.6',
        parameters: {
          hardware_type: { values: hardwareTypes }, filters: {}, include_output: {}, suppressed: { type: 'boolean' },
        },
      },
    },
  },
  'node-results': {
    positionals: [],
    actions: {
      read: { since: '2.0', parameters: { system_id: {}, name: {}, result_type: { type: 'integer' } } },
    },
  },
  events: {
    positionals: [],
    actions: {
      query: {
        since: '2.0',
        parameters: {
          hostname: { repeatable: true },
          mac_address: { repeatable: true },
          id: { repeatable: true },
          zone: {},
          agent_name: {},
          level: { values: { AUDIT: '2.0', DEBUG: '2.0', INFO: '2.0', WARNING: '2.0', ERROR: '2.0', CRITICAL: '2.0' } },
          limit: { type: 'integer' },
          before: { type: 'integer' },
          after: { type: 'integer' },
          owner: { since: '2.4' },
          domain: { repeatable: true },
          pool: {},
        },
        exclusive: [['before', 'after']],
      },
    },
  },
} as const satisfies Handlers;
