import { esxiLayouts } from './layout-data.ts';
import type { EsxiLayout, EsxiLayoutName, EsxiPartition } from './layout.ts';

/** What of a partition on a disk MAAS looks at to recognise a layout. */
export type SeenPartition = Pick<EsxiPartition, 'size' | 'bootable'>;

/** A layout that MAAS recognises on a disk, with the sizes of today's image or of an older one. */
export interface DetectedLayout {
  readonly name: EsxiLayoutName;
  readonly sizes: 'current' | 'legacy';
}

/**
 * Recognises an ESXi layout by the sizes of its partitions, as MAAS does: in order of their making, which is the order
 * of their numbers; the size of the datastore does not count, nor does the last partition, nor any after it.
 *
 * Rule: canonical/maas src/maasserver/storage_layouts.py VMFS6StorageLayout.is_layout.
 *
 * @param partitions of a disk with a GPT, by number; sizes in bytes
 */
export function detectEsxiLayout(partitions: readonly SeenPartition[]): DetectedLayout | undefined {
  const layouts: readonly EsxiLayout[] = esxiLayouts;
  for (const { name, partitions: current, legacyPartitions } of layouts) {
    if (matches(partitions, current)) return { name, sizes: 'current' };
    if (legacyPartitions !== undefined && matches(partitions, legacyPartitions)) return { name, sizes: 'legacy' };
  }
  return undefined;
}

function matches(seen: readonly SeenPartition[], layout: readonly EsxiPartition[]): boolean {
  return (
    seen.length >= layout.length &&
    layout.slice(0, -1).every(({ size, bootable }, index) => {
      const partition = seen[index];
      return partition?.bootable === bootable && (size === 0 || partition.size === size);
    })
  );
}
