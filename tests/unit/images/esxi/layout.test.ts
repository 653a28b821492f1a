import { describe, expect, it } from 'vitest';
import { esxiLayouts } from '../../../../src/images/esxi/layout-data.ts';
import { findEsxiLayout, inDiskOrder, reservedSize } from '../../../../src/images/esxi/layout.ts';

/** `number kind size` of each partition. */
function show(partitions: readonly { readonly number: number; readonly kind: string; readonly size: number }[]): readonly string[] {
  return partitions.map(({ number, kind, size }) => `${number} ${kind} ${size}`);
}

describe('VMFS6, for ESXi 6', () => {
  const layout = findEsxiLayout('vmfs6');

  it('has eight partitions', () => {
    expect(show(layout.partitions)).toEqual([
      '1 EFI System 3145728',
      '2 Basic Data 4294967296',
      '3 VMFS 0',
      '5 Basic Data 261095424',
      '6 Basic Data 261095424',
      '7 VMware Diagnostic 114294784',
      '8 Basic Data 298844160',
      '9 VMware Diagnostic 2684354560',
    ]);
  });

  it('has them in another order on the disk, the datastore last', () => {
    const order = inDiskOrder(layout.partitions);
    expect(order.map(({ number }) => number)).toEqual([1, 5, 6, 7, 8, 9, 2, 3]);
    const starts = order.map(({ firstMib = -1 }) => firstMib);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(order.slice(1).every(({ firstMib = -1 }, index) => firstMib === (order[index]?.lastMib ?? -1) + 1)).toBe(true);
  });

  it('needs 10 GiB', () => {
    expect(layout).toMatchObject({ minimumDisk: 10_737_418_240, says: 'Boot disk must be at least 10Gb.' });
  });
});

describe('VMFS7, for ESXi 7 and later', () => {
  const layout = findEsxiLayout('vmfs7');

  it('has five partitions', () => {
    expect(show(layout.partitions)).toEqual([
      '1 EFI System 104857600',
      '5 Basic Data 4293918720',
      '6 Basic Data 4293918720',
      '7 VMFSL 25662832128',
      '8 VMFS 0',
    ]);
    expect(inDiskOrder(layout.partitions)).toEqual(layout.partitions);
  });

  it('had other sizes in older images', () => {
    expect(show(layout.legacyPartitions ?? [])).toEqual([
      '1 EFI System 110100480',
      '5 Basic Data 1126170624',
      '6 Basic Data 1126170624',
      '7 VMFSL 9126805504',
      '8 VMFS 0',
    ]);
  });

  it('needs 32 GiB', () => {
    expect(layout).toMatchObject({ minimumDisk: 34_359_738_368, says: 'Boot disk must be at least 32Gb.' });
  });
});

it.each(esxiLayouts)('$name leaves room for a datastore on the smallest disk, has one bootable partition and one datastore', (layout) => {
  expect(reservedSize(layout.partitions)).toBeLessThan(layout.minimumDisk);
  expect(layout.partitions.filter(({ bootable }) => bootable)).toHaveLength(1);
  expect(layout.partitions.filter(({ size }) => size === 0).map(({ kind }) => kind)).toEqual(['VMFS']);
  expect(new Set(layout.partitions.map(({ position }) => position)).size).toBe(layout.partitions.length);
});
