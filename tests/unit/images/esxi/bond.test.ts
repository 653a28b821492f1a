import { expect, it } from 'vitest';
import { bondModes, mapBond } from '../../../../src/images/esxi/bond.ts';

it.each([
  ['balance-rr', 'portid', []],
  ['active-backup', 'explicit', []],
  ['802.3ad', 'iphash', ['LACP rate', 'XMIT hash policy']],
] as const)('maps %s to %s', (mode, teaming, ignored) => {
  expect(mapBond(mode)).toMatchObject({ mode, supported: true, teaming, ignored });
});

it.each(['balance-xor', 'broadcast', 'balance-tlb', 'balance-alb'] as const)('refuses %s', (mode) => {
  expect(mapBond(mode)).toMatchObject({ mode, supported: false, says: `WARNING: Unsupported bond mode(${mode})` });
});

it('warns only where something is lost', () => {
  expect(mapBond('802.3ad').says).toBe('WARNING: LACP rate and XMIT hash policy ignored.');
  expect([mapBond('balance-rr').says, mapBond('active-backup').says]).toEqual([undefined, undefined]);
});

it('knows the seven modes of Linux: three map, four are refused', () => {
  expect(bondModes).toHaveLength(7);
  expect(bondModes.filter((mode) => mapBond(mode).supported)).toHaveLength(3);
});
