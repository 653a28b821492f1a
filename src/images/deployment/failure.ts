import type { LogPlaceId } from './log.ts';

/** Something that stops a deployment. */
export interface Failure {
  /** Permanent. */
  readonly id: string;
  /** What is the matter, as a sentence. */
  readonly cause: string;
  /** What MAAS writes, letter by letter; what stands in angle brackets varies. Absent where it writes nothing. */
  readonly says?: string;
  readonly remedy: string;
  readonly look: readonly LogPlaceId[];
  /** Section that tells more. */
  readonly page: string;
  /** Why `simulate` never stops here; absent where it can. */
  readonly notSimulated?: string;
}

const ownConfiguration = 'It depends on the configuration of the machine in MAAS.';

const machineSide = 'It depends on the machine and its network, not on what is chosen in MAAS.';

/**
 * What stops a deployment, in the order of the steps.
 *
 * Source: canonical/maas src/maasserver (models/node.py, forms, preseed.py, node_constraint) and src/provisioningserver/events.py;
 * canonical/curtin.
 */
export const failures = [
  { id: 'import-failed', cause: 'The boot source does not answer, a file does not match its digest, or the disk is full.', says: 'Region import error', remedy: 'Read the description of the event, mend what it names, and import again.', look: ['regiond'], page: '/troubleshooting/imports/#region-import-error', notSimulated: 'It depends on the boot source and its network; whether the images are there can be chosen.' },
  { id: 'not-added', cause: 'MAAS does not know the machine.', remedy: 'Boot it from the network so that it enlists, or add it by hand.', look: ['events', 'console'], page: '/about-machines/#about-enlistment' },
  { id: 'operating-system-unknown', cause: 'This version of MAAS has no driver for the operating system.', says: 'Unsupport operating system <os>, supported operating systems: <list>', remedy: 'Upgrade MAAS; VMware ESXi needs 2.5 or later.', look: ['regiond'], page: '/troubleshooting/custom-images/#unsupported-operating-system' },
  { id: 'base-image-refused', cause: 'The base image names an operating system that MAAS cannot boot as an ephemeral OS or does not know.', says: 'custom images require a valid non-custom OS type base image', remedy: 'Upload the image again with a base_image such as ubuntu/noble or rhel/9.', look: ['regiond'], page: '/troubleshooting/custom-images/#base-image-refused' },
  { id: 'commissioning-failed', cause: 'A commissioning script ended with an error, or the machine fell silent.', says: 'Failed commissioning', remedy: 'Read which script failed, then commission the machine again.', look: ['commissioning', 'events'], page: '/troubleshooting/deployment/#commissioning-fails', notSimulated: 'It depends on the machine; the status that it leaves can be chosen.' },
  { id: 'other-owner', cause: 'The machine is allocated to another user.', says: "Can't allocate a machine belonging to another user.", remedy: 'Let its owner or an administrator release it.', look: ['events'], page: '/troubleshooting/deployment/#other-owner', notSimulated: 'It depends on who gives the command.' },
  { id: 'wrong-status', cause: 'Only a machine that is Ready or Allocated can be deployed.', says: "Can't deploy a machine that is in the '<status>' state", remedy: 'Bring the machine to Ready: commission it, release it, or mark it as mended.', look: ['events'], page: '/troubleshooting/deployment/#wrong-state' },
  { id: 'target-image-missing', cause: 'MAAS does not have the image that is to be deployed.', says: 'Deployment operating system <os>/<series> is unavailable for <arch>/<subarch>.', remedy: 'Select and import the image, or upload it, before you deploy.', look: ['events', 'regiond'], page: '/troubleshooting/deployment/#operating-system-unavailable' },
  { id: 'ephemeral-os-unavailable', cause: 'The target is not Ubuntu, and the commissioning series, which has to install it, is not imported.', says: 'Ephemeral operating system <os>/<series> for <arch>/<subarch> is unavailable.', remedy: 'Import the commissioning series for the architecture of the machine.', look: ['events', 'regiond'], page: '/troubleshooting/deployment/#operating-system-unavailable' },
  { id: 'no-kernels', cause: 'No kernel of that series fits the machine, or the kernel that was asked for is not imported.', says: '<series> has no kernels available.', remedy: 'Import the series for the architecture of the machine, or ask for another kernel.', look: ['regiond'], page: '/troubleshooting/deployment/#no-kernels', notSimulated: ownConfiguration },
  { id: 'preseed-does-not-render', cause: 'The preseed is not a template that can be rendered to YAML.', says: 'Failed to render preseed: <error>', remedy: 'Mend the preseed file, and look at the result with get-curtin-config.', look: ['regiond', 'curtin-config'], page: '/troubleshooting/deployment/#preseed-does-not-render' },
  { id: 'no-network-configured', cause: 'No interface of the machine has an address or a subnet.', says: 'Node must be configured to use a network', remedy: 'Configure at least one interface of the machine.', look: ['regiond'], page: '/troubleshooting/deployment/#no-network-configured', notSimulated: ownConfiguration },
  { id: 'no-root-file-system', cause: 'The storage layout has no file system that is mounted at /.', says: "Mount the root '/' filesystem to be able to deploy this node.", remedy: 'Apply a storage layout, or mount a file system at /.', look: ['regiond'], page: '/troubleshooting/deployment/#no-root-file-system', notSimulated: ownConfiguration },
  { id: 'file-system-not-supported', cause: 'The target cannot use what the storage layout asks for, such as bcache or ZFS on CentOS.', says: 'This node cannot be deployed because the selected deployment OS, centos, does not support ZFS.', remedy: 'Choose another layout for this target.', look: ['regiond'], page: '/troubleshooting/deployment/#file-system-not-supported', notSimulated: ownConfiguration },
  { id: 'no-datastore', cause: 'The machine has a layout for ESXi without a datastore.', says: 'A datastore must be defined when deploying VMware ESXi.', remedy: 'Add a datastore, or apply the layout anew.', look: ['regiond'], page: '/troubleshooting/esxi-and-windows/#no-datastore', notSimulated: ownConfiguration },
  { id: 'no-free-ip-address', cause: 'The subnet has no address left; the API answers with HTTP status 503.', remedy: 'Release what is not used, make reserved ranges smaller, or use another subnet.', look: ['regiond'], page: '/troubleshooting/deployment/#no-free-ip-address', notSimulated: ownConfiguration },
  { id: 'power-on-failed', cause: 'The BMC does not answer or refuses.', says: 'Failed to power on node', remedy: 'Check address, user and password of the BMC.', look: ['events', 'rackd'], page: '/troubleshooting/deployment/#power-on-fails', notSimulated: machineSide },
  { id: 'no-dhcp-answer', cause: 'No DHCP server of MAAS hears the machine: no DHCP on the VLAN, no relay, or a switch port that is slow to forward.', remedy: 'Enable DHCP on the VLAN of the machine, or a relay to it.', look: ['console', 'rackd'], page: '/troubleshooting/deployment/#no-dhcp-answer', notSimulated: machineSide },
  { id: 'ephemeral-image-missing', cause: 'The Ubuntu that has to boot the machine is not imported.', says: 'Missing boot image <os>/<arch>/<subarch>/<release>.', remedy: 'Import the series that this machine boots: the commissioning series, or the base of the custom image.', look: ['events', 'rackd'], page: '/troubleshooting/deployment/#missing-boot-image' },
  { id: 'ephemeral-does-not-start', cause: 'Too little memory for the squashfs, or the rack controller cannot be reached over HTTP.', remedy: 'Look at the console; test port 5248 of the rack controller.', look: ['console'], page: '/troubleshooting/deployment/#ephemeral-does-not-start', notSimulated: machineSide },
  { id: 'no-data-source', cause: 'The machine does not reach the region controller through the rack controller.', remedy: 'Test the way to the metadata server from the network of the machine.', look: ['console', 'cloud-init-log'], page: '/troubleshooting/deployment/#no-data-source', notSimulated: machineSide },
  { id: 'installation-failed', cause: 'curtin could not finish: partitions, download, hooks or late commands.', says: 'Installation failed (refer to the installation log for more information).', remedy: 'Read the result of the installation; the last lines before the end name the command that failed.', look: ['installation', 'curtin-log'], page: '/troubleshooting/deployment/#installation-failed', notSimulated: 'It depends on the content of image and preseed.' },
  { id: 'cloud-init-not-detected', cause: 'The custom image has no cloud-init, or on an Ubuntu base no netplan.', says: 'cloud-init not detected, MAAS will not be able to configure this machine properly', remedy: 'Install the missing package in the image and upload it again.', look: ['installation'], page: '/troubleshooting/custom-images/#cloud-init-not-detected', notSimulated: 'It depends on the content of the image.' },
  { id: 'boot-loop', cause: 'A preseed of your own lost the late command that sends netboot_off.', remedy: 'Start from the preseed that came with MAAS, and keep its late commands.', look: ['events', 'curtin-config'], page: '/troubleshooting/deployment/#boot-loop', notSimulated: 'It depends on the content of the preseed.' },
  { id: 'target-does-not-boot', cause: 'There is no bootloader on the disk, or the firmware does not find it.', remedy: 'Look at the console; build the image with a bootloader for the firmware of the machine.', look: ['console'], page: '/troubleshooting/deployment/#target-does-not-boot', notSimulated: machineSide },
  { id: 'timed-out', cause: 'The target never asked MAAS for its user data, so MAAS cannot know that it runs.', says: "Node operation 'Deploying' timed out after 30 minutes.", remedy: 'Remove the data source that is packed in the image, so that cloud-init asks MAAS.', look: ['events', 'cloud-init-log', 'esxi-log'], page: '/troubleshooting/deployment/#timed-out' },
] as const satisfies readonly Failure[];

export type FailureId = (typeof failures)[number]['id'];

/** The failure of an id. */
export function findFailure(id: FailureId): Failure {
  const all: readonly Failure[] = failures;
  const found = all.find((failure) => failure.id === id);
  if (found === undefined) throw new RangeError(`There is no failure ${id}.`);
  return found;
}
