import type { Parameters } from './types.ts';

/**
 * What narrows a list of machines or rack controllers.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/machines.py.
 */
export const nodeFilters = {
  hostname: {}, cpu_count: { since: '2.6', type: 'integer' }, mem: { since: '2.6' }, mac_address: {}, id: {}, domain: {},
  zone: {}, pool: { since: '2.5' }, agent_name: {}, fabrics: { since: '2.6' }, not_fabrics: { since: '2.6' },
  vlans: { since: '2.6' }, not_vlans: { since: '2.6' }, subnets: { since: '2.6' }, not_subnets: { since: '2.6' },
  link_speed: { since: '2.7' }, status: { since: '2.6' }, devices: { since: '3.0' }, arch: { since: '3.8' },
  not_arch: { since: '3.8' }, cpu_speed: { since: '3.8' }, deployment_target: { since: '3.8' },
  not_deployment_target: { since: '3.8' }, fabric_classes: { since: '3.8' }, not_fabric_classes: { since: '3.8' },
  interfaces: { since: '3.8' }, not_hostname: { since: '3.8' }, not_id: { since: '3.8' }, not_domain: { since: '3.8' },
  not_agent_name: { since: '3.8' }, not_in_pool: { since: '3.8' }, not_in_zone: { since: '3.8' }, not_owner: { since: '3.8' },
  not_power_state: { since: '3.8' }, not_simple_status: { since: '3.8' }, not_status: { since: '3.8' },
  not_tags: { since: '3.8' }, owner: { since: '3.8' }, power_state: { since: '3.8' }, simple_status: { since: '3.8' },
  storage: { since: '3.8' }, system_id: { since: '3.8' }, tags: { since: '3.8' },
} as const satisfies Parameters;
