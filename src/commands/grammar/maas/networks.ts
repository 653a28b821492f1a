import type { Handlers } from './types.ts';

/**
 * VLANs and reserved ranges of addresses.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/ipranges.py, src/maasserver/api/vlans.py.
 */
export const networks = {
  vlans: {
    positionals: ['fabric_id'],
    actions: {
      create: {
        since: '2.0',
        parameters: {
          name: {}, description: {}, vid: { required: true, type: 'integer' }, mtu: { since: '2.4', type: 'integer' },
          space: { since: '2.4' },
        },
      },
      read: { since: '2.0', parameters: 'none' },
    },
  },
  vlan: {
    positionals: ['fabric_id', 'vid'],
    actions: {
      delete: { since: '2.0', parameters: 'none' },
      read: { since: '2.0', parameters: 'none' },
      update: {
        since: '2.0',
        parameters: {
          name: {}, description: {}, mtu: { type: 'integer' }, dhcp_on: { since: '2.2', type: 'boolean' }, primary_rack: {},
          secondary_rack: {}, relay_vlan: { since: '2.2', type: 'integer' }, space: { since: '2.2' },
        },
      },
    },
  },
  ipranges: {
    positionals: [],
    actions: {
      create: {
        since: '2.0',
        parameters: {
          type: { required: true }, start_ip: { required: true }, end_ip: { required: true }, subnet: { type: 'integer' },
          comment: { since: '2.2' },
        },
      },
      read: { since: '2.0', parameters: 'none' },
    },
  },
  iprange: {
    positionals: ['id'],
    actions: {
      delete: { since: '2.0', parameters: 'none' },
      read: { since: '2.0', parameters: 'none' },
      update: { since: '2.0', parameters: { start_ip: {}, end_ip: {}, comment: { since: '2.2' } } },
    },
  },
} as const satisfies Handlers;
