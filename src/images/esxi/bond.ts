/** The seven bond modes of Linux, in the order of their numbers 0 to 6. */
export const bondModes = [
  'balance-rr',
  'active-backup',
  'balance-xor',
  'broadcast',
  '802.3ad',
  'balance-tlb',
  'balance-alb',
] as const;

export type BondMode = (typeof bondModes)[number];

/** How ESXi shares load among the uplinks of a virtual switch, as `esxcli` calls it. */
export type NicTeaming = 'portid' | 'explicit' | 'iphash';

/** A bond mode that ESXi has a counterpart for. */
export interface MappedBond {
  readonly mode: BondMode;
  readonly supported: true;
  readonly teaming: NicTeaming;
  /** Settings of the bond that are lost. */
  readonly ignored: readonly string[];
  /** What the script writes, where it writes something. */
  readonly says?: string;
  readonly explanation: string;
}

/** A bond mode that ESXi is not given. */
export interface RefusedBond {
  readonly mode: BondMode;
  readonly supported: false;
  readonly says: string;
  readonly explanation: string;
}

export type BondMapping = MappedBond | RefusedBond;

const mapped: Readonly<Partial<Record<BondMode, MappedBond>>> = {
  'balance-rr': {
    mode: 'balance-rr',
    supported: true,
    teaming: 'portid',
    ignored: [],
    explanation: 'Each virtual port keeps to one uplink; packets are not dealt out in turn as on Linux.',
  },
  'active-backup': {
    mode: 'active-backup',
    supported: true,
    teaming: 'explicit',
    ignored: [],
    explanation: 'One uplink carries all traffic, first the one with the MAC address of the bond; the others wait in order.',
  },
  '802.3ad': {
    mode: '802.3ad',
    supported: true,
    teaming: 'iphash',
    ignored: ['LACP rate', 'XMIT hash policy'],
    says: 'WARNING: LACP rate and XMIT hash policy ignored.',
    explanation: 'The addresses of sender and receiver choose the uplink.',
  },
};

/**
 * What MAAS makes of a Linux bond on ESXi. Of a refused mode the virtual switch and its uplinks are made, but no address
 * is set on it.
 *
 * Source: canonical/packer-maas vmware-esxi/maas/netplan-esxi `_apply_bond`.
 */
export function mapBond(mode: BondMode): BondMapping {
  return (
    mapped[mode] ?? {
      mode,
      supported: false,
      says: `WARNING: Unsupported bond mode(${mode})`,
      explanation: 'The virtual switch is made, but without a teaming policy and without addresses: the host cannot be reached over it.',
    }
  );
}
