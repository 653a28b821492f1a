/** A network setting of MAAS and what becomes of it on VMware ESXi. */
export interface EsxiNetworkSetting {
  readonly id: string;
  readonly name: string;
  /** What ESXi makes of it, as a sentence. */
  readonly becomes: string;
}

/**
 * The five network parameters that MAAS can set on ESXi.
 *
 * Source: canonical/packer-maas vmware-esxi/README.md and vmware-esxi/maas/netplan-esxi.
 */
export const esxiNetworkParameters = [
  { id: 'dhcp', name: 'DHCP', becomes: 'A VMkernel interface that asks a DHCP server for its address.' },
  { id: 'static', name: 'Static or automatic IP assignment', becomes: 'A VMkernel interface with this address, and the gateway as default route.' },
  { id: 'alias', name: 'Aliases', becomes: 'Each further address gets a port group called name:number and a VMkernel interface of its own.' },
  { id: 'vlan', name: 'VLANs', becomes: 'A port group on the virtual switch of the parent interface.' },
  { id: 'bond', name: 'Bonds', becomes: 'A virtual switch with NIC teaming; only three bond modes have a counterpart.' },
] as const satisfies readonly EsxiNetworkSetting[];

/** What the same script carries over beside the five parameters. */
export const esxiNetworkExtras = [
  { id: 'mtu', name: 'MTU', becomes: 'The MTU of the virtual switch and of its VMkernel interfaces.' },
  { id: 'routes', name: 'Static routes', becomes: 'Routes of the host, IPv4 and IPv6.' },
  { id: 'dns', name: 'Name servers and search domains', becomes: 'The DNS settings of the host.' },
] as const satisfies readonly EsxiNetworkSetting[];

/** What has no counterpart: the script warns on the host, in `/var/log/maas.log`, and goes on without it. */
export const esxiNetworkUnsupported = [
  { id: 'bridge', name: 'Linux bridges', says: 'WARNING: Unknown configuration type bridge' },
] as const;
