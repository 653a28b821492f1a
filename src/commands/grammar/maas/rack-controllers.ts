import { nodeFilters } from './node-filters.ts';
import type { Handlers } from './types.ts';

/**
 * Rack controllers.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/rackcontrollers.py.
 */
export const rackControllers = {
  'rack-controllers': {
    positionals: [],
    actions: {
      'describe-power-types': { since: '2.0', parameters: 'none' },
      'import-boot-images': {
        since: '2.0', until: '3.4', parameters: 'none',
        ended: 'From MAAS 3.5 the rack controllers fetch images as machines ask for them, and the action does nothing.',
      },
      'is-registered': { since: '2.2', parameters: { mac_address: { required: true } } },
      'power-parameters': { since: '2.0', parameters: { id: {} } },
      read: { since: '2.0', parameters: nodeFilters },
      'set-zone': { since: '2.0', parameters: { zone: { required: true }, nodes: { required: true } } },
    },
  },
  'rack-controller': {
    positionals: ['system_id'],
    actions: {
      abort: { since: '2.2', parameters: { comment: {} } },
      delete: { since: '2.0', parameters: { force: { since: '2.5', type: 'boolean' } } },
      details: { since: '2.0', parameters: 'none' },
      'import-boot-images': {
        since: '2.0', until: '3.4', parameters: 'none',
        ended: 'From MAAS 3.5 the rack controllers fetch images as machines ask for them, and the action does nothing.',
      },
      'list-boot-images': {
        since: '2.0', until: '3.4', parameters: 'none',
        ended: 'From MAAS 3.5 it lists the images of the region and calls every rack controller synced.',
      },
      'override-failed-testing': { since: '2.3', parameters: { comment: {} } },
      'power-off': { since: '2.0', parameters: { stop_mode: {}, comment: {} } },
      'power-on': { since: '2.0', parameters: { user_data: { form: 'base64' }, comment: {} } },
      'power-parameters': { since: '2.0', parameters: 'none' },
      'query-power-state': { since: '2.0', parameters: {} },
      read: { since: '2.0', parameters: 'none' },
      test: {
        since: '2.2',
        parameters: { enable_ssh: { type: 'boolean' }, testing_scripts: {} },
        otherKeys: 'parameters of the scripts it runs, as PARAMETER=VALUE or SCRIPT_PARAMETER=VALUE',
      },
      update: {
        since: '2.0',
        parameters: {
          description: { since: '2.6' }, power_type: {}, power_parameters_skip_check: { type: 'boolean' }, zone: {},
          domain: { since: '2.6' },
        },
        keyPrefixes: ['power_parameters_'],
      },
    },
  },
} as const satisfies Handlers;
