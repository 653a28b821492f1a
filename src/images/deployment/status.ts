/** A status of a machine in MAAS: number and label of `NODE_STATUS`. */
export interface MachineStatus {
  /** Permanent, for addresses and types. */
  readonly id: string;
  /** The value in the database and in the API's `status`. */
  readonly number: number;
  /** The API's `status_name`, letter by letter. */
  readonly label: string;
  /** What it means, as a sentence. */
  readonly meaning: string;
}

/**
 * Every status, in the order of its number. Number 13 breaks the pattern of the others: "Releasing failed".
 *
 * Source: canonical/maas src/maascommon/enums/node.py NodeStatus and NODE_STATUS_CHOICES.
 */
export const machineStatuses = [
  { id: 'new', number: 0, label: 'New', meaning: 'It has enlisted or was entered by hand, and nothing of its hardware is measured yet.' },
  { id: 'commissioning', number: 1, label: 'Commissioning', meaning: 'It runs the ephemeral OS, which measures it.' },
  { id: 'failed-commissioning', number: 2, label: 'Failed commissioning', meaning: 'A commissioning script failed, or the machine fell silent.' },
  { id: 'missing', number: 3, label: 'Missing', meaning: 'It cannot be found. No step of a deployment sets this.' },
  { id: 'ready', number: 4, label: 'Ready', meaning: 'It is measured and free.' },
  { id: 'reserved', number: 5, label: 'Reserved', meaning: 'It is kept for a purpose. No step of a deployment sets this.' },
  { id: 'deployed', number: 6, label: 'Deployed', meaning: 'Its target OS has asked for its user data.' },
  { id: 'retired', number: 7, label: 'Retired', meaning: 'It is out of use. No step of a deployment sets this.' },
  { id: 'broken', number: 8, label: 'Broken', meaning: 'Somebody, or MAAS, has marked it; nothing deploys it until it is marked as mended.' },
  { id: 'deploying', number: 9, label: 'Deploying', meaning: 'The ephemeral OS installs the target image, or the target boots for the first time.' },
  { id: 'allocated', number: 10, label: 'Allocated', meaning: 'It belongs to one user and has no image yet.' },
  { id: 'failed-deployment', number: 11, label: 'Failed deployment', meaning: 'The installation or the first boot went wrong.' },
  { id: 'releasing', number: 12, label: 'Releasing', meaning: 'It is being switched off and given back.' },
  { id: 'releasing-failed', number: 13, label: 'Releasing failed', meaning: 'It could not be switched off or given back.' },
  { id: 'disk-erasing', number: 14, label: 'Disk erasing', meaning: 'It runs the ephemeral OS, which erases its disks.' },
  { id: 'failed-disk-erasing', number: 15, label: 'Failed disk erasing', meaning: 'Erasing its disks failed.' },
  { id: 'rescue-mode', number: 16, label: 'Rescue mode', meaning: 'It runs the ephemeral OS, so that somebody can log in and look.' },
  { id: 'entering-rescue-mode', number: 17, label: 'Entering rescue mode', meaning: 'It boots into the ephemeral OS for rescue mode.' },
  { id: 'failed-to-enter-rescue-mode', number: 18, label: 'Failed to enter rescue mode', meaning: 'The ephemeral OS for rescue mode did not start.' },
  { id: 'exiting-rescue-mode', number: 19, label: 'Exiting rescue mode', meaning: 'It leaves rescue mode for the status it had before.' },
  { id: 'failed-to-exit-rescue-mode', number: 20, label: 'Failed to exit rescue mode', meaning: 'It could not leave rescue mode.' },
  { id: 'testing', number: 21, label: 'Testing', meaning: 'It runs the ephemeral OS, which tests its hardware.' },
  { id: 'failed-testing', number: 22, label: 'Failed testing', meaning: 'A hardware test failed.' },
] as const satisfies readonly MachineStatus[];

export type StatusId = (typeof machineStatuses)[number]['id'];

/** The status of an id. */
export function findStatus(id: StatusId): MachineStatus {
  const found = machineStatuses.find((status) => status.id === id);
  if (found === undefined) throw new RangeError(`There is no status ${id}.`);
  return found;
}
