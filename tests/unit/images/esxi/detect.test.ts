import { expect, it } from 'vitest';
import fc from 'fast-check';
import { detectEsxiLayout } from '../../../../src/images/esxi/detect.ts';
import type { SeenPartition } from '../../../../src/images/esxi/detect.ts';
import { findEsxiLayout } from '../../../../src/images/esxi/layout.ts';
import type { EsxiPartition } from '../../../../src/images/esxi/layout.ts';

const six = findEsxiLayout('vmfs6').partitions;
const seven = findEsxiLayout('vmfs7').partitions;
const legacy = findEsxiLayout('vmfs7').legacyPartitions ?? [];

/** The partitions as they are on a disk, the datastore of a certain size. */
function onDisk(partitions: readonly EsxiPartition[], datastore: number): readonly SeenPartition[] {
  return partitions.map(({ size, bootable }) => ({ bootable, size: size === 0 ? datastore : size }));
}

it.each([
  [six, { name: 'vmfs6', sizes: 'current' }],
  [seven, { name: 'vmfs7', sizes: 'current' }],
  [legacy, { name: 'vmfs7', sizes: 'legacy' }],
])('recognises a layout whatever the size of its datastore', (partitions, detected) => {
  fc.assert(
    fc.property(fc.nat(), (size) => {
      expect(detectEsxiLayout(onDisk(partitions, size))).toEqual(detected);
    }),
  );
});

it('recognises a layout with partitions after it', () => {
  expect(detectEsxiLayout([...onDisk(seven, 1), { size: 5, bootable: false }])?.name).toBe('vmfs7');
});

it('does not recognise a disk with another size, boot flag or number of partitions', () => {
  const [first, ...rest] = onDisk(six, 1);
  expect(detectEsxiLayout([{ size: 4 * 1024 ** 2, bootable: true }, ...rest])).toBeUndefined();
  expect(detectEsxiLayout([{ size: first?.size ?? 0, bootable: false }, ...rest])).toBeUndefined();
  expect(detectEsxiLayout(onDisk(seven, 1).slice(0, -1))).toBeUndefined();
  expect(detectEsxiLayout([])).toBeUndefined();
});
