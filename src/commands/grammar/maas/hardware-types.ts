import type { Parameter } from './types.ts';

/**
 * Names of the kinds of hardware a script can be for; several names stand for one kind.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/scriptresults.py.
 */
export const hardwareTypes = {
  node: '2.3', machine: '2.3', controller: '2.3', other: '2.3', generic: '2.3', cpu: '2.3', processor: '2.3', memory: '2.3',
  ram: '2.3', storage: '2.3', disk: '2.3', ssd: '2.3', network: '2.3', net: '2.3', interface: '2.3', gpu: '2.3',
  graphics: '2.3',
} as const satisfies NonNullable<Parameter['values']>;
