import { expect, it } from 'vitest';
import { checkEsxiStorage } from '../../../../src/images/esxi/check.ts';

const GiB = 1024 ** 3;
const good = { osystem: 'esxi', layout: 'vmfs7', bootDisk: 32 * GiB, hasDatastore: true } as const;

it('has nothing to say of a disk that is large enough', () => {
  expect(checkEsxiStorage(good)).toEqual([]);
  expect(checkEsxiStorage({ ...good, layout: 'vmfs6', bootDisk: 10 * GiB })).toEqual([]);
});

it.each([
  ['vmfs6', 10 * GiB - 1, 'Boot disk must be at least 10Gb.'],
  ['vmfs7', 32_000_000_000, 'Boot disk must be at least 32Gb.'],
] as const)('refuses %s on %d bytes', (layout, bootDisk, says) => {
  expect(checkEsxiStorage({ ...good, layout, bootDisk })).toMatchObject([
    { severity: 'error', code: 'boot-disk-small', field: 'boot_size', says },
  ]);
});

it('asks for a datastore', () => {
  expect(checkEsxiStorage({ ...good, hasDatastore: false })).toMatchObject([
    { code: 'datastore-missing', says: 'A datastore must be defined when deploying VMware ESXi.' },
  ]);
});

it('refuses Linux on a layout with a datastore', () => {
  expect(checkEsxiStorage({ ...good, osystem: 'ubuntu' })).toMatchObject([
    {
      code: 'vmfs-unsupported',
      says: 'This node cannot be deployed because the selected deployment OS, ubuntu, does not support VMFS6.',
    },
  ]);
  expect(checkEsxiStorage({ ...good, osystem: 'windows' })).toEqual([]);
});
