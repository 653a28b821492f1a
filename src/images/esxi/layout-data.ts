import type { EsxiLayout, EsxiPartition } from './layout.ts';

const MiB = 1024 ** 2;
const GiB = 1024 ** 3;

/** Partitions of VMFS7 lie in the order of their numbers, 1, 5, 6, 7, 8. */
function vmfs7(efi: number, basic: number, vmfsl: number): readonly EsxiPartition[] {
  return [
    { number: 1, kind: 'EFI System', size: efi, bootable: true, position: 1 },
    { number: 5, kind: 'Basic Data', size: basic, bootable: false, position: 2 },
    { number: 6, kind: 'Basic Data', size: basic, bootable: false, position: 3 },
    { number: 7, kind: 'VMFSL', size: vmfsl, bootable: false, position: 4 },
    { number: 8, kind: 'VMFS', size: 0, bootable: false, position: 5 },
  ];
}

/**
 * The storage layouts for ESXi. What MAAS's texts call MB and Gb are 1024² and 1024³ bytes.
 *
 * Source: canonical/maas src/maasserver/storage_layouts.py, VMFS6StorageLayout and VMFS7StorageLayout.
 */
export const esxiLayouts = [
  {
    name: 'vmfs6',
    title: 'VMFS6 layout',
    esxi: '6',
    table: 'GPT',
    minimumDisk: 10 * GiB,
    says: 'Boot disk must be at least 10Gb.',
    partitions: [
      { number: 1, kind: 'EFI System', size: 3 * MiB, bootable: true, position: 1, firstMib: 0, lastMib: 3 },
      { number: 2, kind: 'Basic Data', size: 4 * GiB, bootable: false, position: 7, firstMib: 3460, lastMib: 7554 },
      { number: 3, kind: 'VMFS', size: 0, bootable: false, position: 8, firstMib: 7555 },
      { number: 5, kind: 'Basic Data', size: 249 * MiB, bootable: false, position: 2, firstMib: 4, lastMib: 253 },
      { number: 6, kind: 'Basic Data', size: 249 * MiB, bootable: false, position: 3, firstMib: 254, lastMib: 503 },
      { number: 7, kind: 'VMware Diagnostic', size: 109 * MiB, bootable: false, position: 4, firstMib: 504, lastMib: 613 },
      { number: 8, kind: 'Basic Data', size: 285 * MiB, bootable: false, position: 5, firstMib: 614, lastMib: 899 },
      { number: 9, kind: 'VMware Diagnostic', size: 2560 * MiB, bootable: false, position: 6, firstMib: 900, lastMib: 3459 },
    ],
  },
  {
    name: 'vmfs7',
    title: 'VMFS7 layout',
    esxi: '7 and later',
    table: 'GPT',
    minimumDisk: 32 * GiB,
    says: 'Boot disk must be at least 32Gb.',
    partitions: vmfs7(100 * MiB, 4095 * MiB, 25_662_832_128),
    legacyPartitions: vmfs7(105 * MiB, 1074 * MiB, 8704 * MiB),
  },
] as const satisfies readonly EsxiLayout[];
