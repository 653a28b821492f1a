import type { Finding } from '../finding.ts';
import { findEsxiLayout } from './layout.ts';
import type { EsxiLayoutName } from './layout.ts';

/** The storage of a machine that ESXi is to be deployed on, or that has an ESXi layout. */
export interface EsxiStorage {
  /** Operating system to deploy, as MAAS calls it: `esxi`, `ubuntu`. */
  readonly osystem: string;
  readonly layout: EsxiLayoutName;
  /** Size of the boot disk in bytes. */
  readonly bootDisk: number;
  /** Whether a datastore is left; deleting the last one leaves none. */
  readonly hasDatastore: boolean;
}

export type EsxiCode = 'boot-disk-small' | 'datastore-missing' | 'vmfs-unsupported';

/** Operating systems whose file systems MAAS looks at before a deployment. */
const checkedSystems = ['ubuntu', 'centos', 'rhel'];

/**
 * Tells what MAAS would say of an ESXi layout.
 *
 * Rules: canonical/maas src/maasserver/storage_layouts.py `_clean_boot_disk` and src/maasserver/models/node.py
 * (storage issues before a deployment).
 */
export function checkEsxiStorage({ osystem, layout, bootDisk, hasDatastore }: EsxiStorage): readonly Finding<EsxiCode>[] {
  const { minimumDisk, says, title } = findEsxiLayout(layout);
  const findings: Finding<EsxiCode>[] = [];
  if (bootDisk < minimumDisk) {
    findings.push({
      severity: 'error',
      code: 'boot-disk-small',
      field: 'boot_size',
      message: `The boot disk has ${bootDisk} bytes; the ${title} needs ${minimumDisk}.`,
      says,
      remedy: 'Choose a larger disk as boot disk.',
    });
  }
  if (osystem === 'esxi' && !hasDatastore) {
    findings.push({
      severity: 'error',
      code: 'datastore-missing',
      message: 'No datastore is left, and ESXi needs one.',
      says: 'A datastore must be defined when deploying VMware ESXi.',
      remedy: 'Create a datastore on the last partition, or apply the layout again.',
    });
  }
  if (checkedSystems.includes(osystem) && hasDatastore) {
    findings.push({
      severity: 'error',
      code: 'vmfs-unsupported',
      message: `The layout has a datastore, which ${osystem} cannot use.`,
      says: `This node cannot be deployed because the selected deployment OS, ${osystem}, does not support VMFS6.`,
      remedy: 'Choose another storage layout, or deploy ESXi.',
    });
  }
  return findings;
}
