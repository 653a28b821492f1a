import { nodeFilters } from './node-filters.ts';
import type { Handlers } from './types.ts';

/**
 * Machines as a set: enlist, allocate, find.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/machines.py.
 */
export const machines = {
  machines: {
    positionals: [],
    actions: {
      accept: { since: '2.0', parameters: { machines: { repeatable: true } } },
      'accept-all': { since: '2.0', parameters: 'none' },
      'add-chassis': {
        since: '2.0',
        parameters: {
          chassis_type: { required: true }, hostname: { required: true }, username: {}, password: {}, accept_all: {},
          rack_controller: {}, domain: {}, prefix_filter: {}, power_control: {}, token_name: { since: '3.0' },
          token_secret: { since: '3.0' }, verify_ssl: { since: '3.0', type: 'boolean' }, port: { type: 'integer' },
          protocol: {},
        },
      },
      allocate: {
        since: '2.0',
        parameters: {
          name: {}, system_id: {}, arch: {}, cpu_count: { type: 'integer' }, mem: { type: 'integer' }, tags: {}, not_tags: {},
          zone: {}, not_in_zone: { since: '2.4' }, pool: { since: '2.5' }, not_in_pool: { since: '2.5' },
          subnets: { since: '2.2' }, not_subnets: { since: '2.2' }, storage: { since: '2.2' }, interfaces: {},
          fabrics: { since: '2.2' }, not_fabrics: { since: '2.2' }, fabric_classes: { since: '2.2' },
          not_fabric_classes: { since: '2.2' }, agent_name: {}, comment: {}, bridge_all: { since: '2.1', type: 'boolean' },
          bridge_stp: { since: '2.1', type: 'boolean' }, bridge_fd: { since: '2.1', type: 'integer' },
          devices: { since: '3.0' }, dry_run: { type: 'boolean' }, verbose: { type: 'boolean' },
          bridge_type: { values: { standard: '2.0', ovs: '2.0' } },
        },
      },
      clone: {
        since: '2.6',
        parameters: {
          source: { required: true }, destinations: { since: '2.8', required: true }, interfaces: { type: 'boolean' },
          storage: { type: 'boolean' },
        },
        oneOf: [{ keys: ['storage', 'interfaces'] }],
      },
      create: {
        since: '2.0',
        parameters: {
          architecture: {}, min_hwe_kernel: { form: 'kernel' }, subarchitecture: {}, mac_addresses: { repeatable: true },
          hostname: {}, description: { since: '2.6' }, domain: {}, power_type: {},
          commission: { since: '2.6', type: 'boolean' }, deployed: { since: '3.1', type: 'boolean' },
          enable_ssh: { since: '2.6', type: 'boolean' }, skip_bmc_config: { since: '2.6', type: 'boolean' },
          skip_networking: { since: '2.6', type: 'boolean' }, skip_storage: { since: '2.6', type: 'boolean' },
          commissioning_scripts: { since: '2.6' }, is_dpu: { since: '3.7', type: 'boolean' },
          testing_scripts: { since: '2.6' },
        },
        keyPrefixes: ['power_parameters_'],
      },
      'is-registered': { since: '2.2', parameters: { mac_address: { required: true } } },
      'list-allocated': { since: '2.0', parameters: 'none' },
      'power-parameters': { since: '2.0', parameters: { id: { repeatable: true } } },
      read: { since: '2.0', parameters: nodeFilters },
      release: { since: '2.0', parameters: { machines: { repeatable: true }, comment: {} } },
      'set-zone': { since: '2.0', parameters: { zone: { required: true }, nodes: { required: true } } },
    },
  },
} as const satisfies Handlers;
