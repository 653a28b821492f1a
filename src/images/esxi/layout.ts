import { esxiLayouts } from './layout-data.ts';

/** What a partition of an ESXi boot disk is for. */
export type EsxiPartitionKind = 'EFI System' | 'Basic Data' | 'VMware Diagnostic' | 'VMFSL' | 'VMFS';

/** A partition of an ESXi boot disk. */
export interface EsxiPartition {
  readonly number: number;
  readonly kind: EsxiPartitionKind;
  /** In bytes; 0 stands for what the others leave. */
  readonly size: number;
  readonly bootable: boolean;
  /** Place on the disk, from 1. Numbers and places differ on VMFS6. */
  readonly position: number;
  /** First and last MiB on the disk, where MAAS documents them; the last is absent at the end of the disk. */
  readonly firstMib?: number;
  readonly lastMib?: number;
}

/** A storage layout that MAAS has for ESXi. */
export interface EsxiLayout {
  /** What the API takes as `storage_layout=`. */
  readonly name: 'vmfs6' | 'vmfs7';
  /** What the web UI shows. */
  readonly title: string;
  readonly esxi: string;
  readonly table: 'GPT';
  /** Smallest boot disk, in bytes. */
  readonly minimumDisk: number;
  /** What MAAS says of a smaller one, at the field `boot_size`. */
  readonly says: string;
  /** By number. */
  readonly partitions: readonly EsxiPartition[];
  /** Sizes of an older image, which MAAS still recognises on a disk but no longer makes. */
  readonly legacyPartitions?: readonly EsxiPartition[];
}

export type EsxiLayoutName = EsxiLayout['name'];

/** The layout of a name. */
export function findEsxiLayout(name: EsxiLayoutName): EsxiLayout {
  return name === 'vmfs6' ? esxiLayouts[0] : esxiLayouts[1];
}

/** Partitions in the order in which they lie on the disk. */
export function inDiskOrder(partitions: readonly EsxiPartition[]): readonly EsxiPartition[] {
  return partitions.toSorted((a, b) => a.position - b.position);
}

/** The bytes that ESXi takes for itself; the rest of the disk, less what the partition table needs, is datastore1. */
export function reservedSize(partitions: readonly EsxiPartition[]): number {
  return partitions.reduce((sum, { size }) => sum + size, 0);
}
