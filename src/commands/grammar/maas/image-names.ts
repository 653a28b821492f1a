/**
 * Architectures that machines of MAAS have. Source: canonical/maas src/provisioningserver/drivers/architecture.py and
 * canonical/maas-images conf/meph-v3.yaml.
 */
export const architectures = ['amd64', 'arm64', 'armhf', 'i386', 'ppc64el', 'riscv64', 's390x'] as const;

/** What other tools call an architecture, and Ubuntu's name of it. */
export const otherArchitectureNames: Readonly<Record<string, string>> = {
  aarch64: 'arm64',
  ppc64le: 'ppc64el',
  x64: 'amd64',
  x86: 'i386',
  x86_64: 'amd64',
};

/**
 * What an uploaded image's name can start with: the operating systems that MAAS has a driver for.
 * Source: canonical/maas 9e51f33 (2026-08-21) src/provisioningserver/drivers/osystem/.
 */
export const imageOperatingSystems = [
  'bootloader', 'centos', 'custom', 'esxi', 'ol', 'onie', 'rhel', 'suse', 'ubuntu', 'ubuntu-core', 'windows',
] as const;

/** What a custom image can be built on. Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/forms. */
export const baseOperatingSystems = ['centos', 'ol', 'rhel', 'ubuntu'] as const;
