import type { ActorId } from './actor.ts';

/** A connection that a deployment needs. */
export interface Connection {
  readonly id: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  readonly from: ActorId;
  readonly to: ActorId;
  readonly purpose: string;
}

/** The connections of a deployment with a fixed port. Source: canonical/maas docs/reference, "MAAS ports"; src/provisioningserver. */
export const connections = [
  { id: 'dhcp', port: 67, protocol: 'UDP', from: 'machine', to: 'rack', purpose: 'DHCP: address, boot server and boot file; answers go to port 68' },
  { id: 'tftp', port: 69, protocol: 'UDP', from: 'machine', to: 'rack', purpose: 'TFTP: bootloader, and kernel and ramdisk for firmware without HTTP' },
  { id: 'rack-http', port: 5248, protocol: 'TCP', from: 'machine', to: 'rack', purpose: 'HTTP: bootloader, kernel, ramdisk, squashfs, target images, metadata' },
  { id: 'region-api', port: 5240, protocol: 'TCP', from: 'rack', to: 'region', purpose: 'API, web UI and metadata of the region controller' },
] as const satisfies readonly Connection[];

export type ConnectionId = (typeof connections)[number]['id'];
