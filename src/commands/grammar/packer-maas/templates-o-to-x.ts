import { everyTemplate } from './types.ts';
import type { PackerTemplates } from './types.ts';

/**
 * The templates ol8 to xenserver8 of packer-maas.
 *
 * Source: canonical/packer-maas 73dd146 (2026-06-16), the Makefile and the *.pkr.hcl files of each folder.
 */
export const templatesOToX = {
  ol8: {
    targets: ['all', 'ol8.tar.gz', 'clean'], images: ['ol8.tar.gz'], outputs: ['ol8.tar.gz'],
    makeVariables: [...everyTemplate], templates: ['ol8.pkr.hcl'],
    packerVariables: ['filename', 'ol8_iso_url', 'ol8_sha256sum_path', 'ks_os_repos', 'ks_appstream_repos', 'ks_proxy', 'ks_mirror', 'timeout'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  ol9: {
    targets: ['all', 'ol9.tar.gz', 'clean'], images: ['ol9.tar.gz'], outputs: ['ol9.tar.gz'],
    makeVariables: [...everyTemplate], templates: ['ol9.pkr.hcl'],
    packerVariables: ['filename', 'ol9_iso_url', 'ol9_sha256sum_path', 'ks_os_repos', 'ks_appstream_repos', 'ks_proxy', 'ks_mirror', 'timeout'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  openeuler: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'openeuler.tar.gz', 'clean'],
    images: ['openeuler.tar.gz'], outputs: ['openeuler.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'ISO', 'OVMF_SFX'],
    derivedVariables: ['HOST_IS_ARM'], templates: ['openeuler.pkr.hcl'],
    packerVariables: ['filename', 'openeuler_iso_path', 'ks_appstream_repos', 'ks_proxy', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['KS_PROXY', 'OPENEULER_ISO_PATH'], packer: '1.11.0',
  },
  rhel10: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'rhel10.tar.gz', 'clean'], images: ['rhel10.tar.gz'],
    outputs: ['rhel10.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'ISO', 'OVMF_SFX'],
    derivedVariables: ['HOST_IS_ARM'], templates: ['rhel10.pkr.hcl'],
    packerVariables: ['filename', 'rhel10_iso_path', 'ks_appstream_repos', 'ks_proxy', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['KS_PROXY', 'RHEL10_ISO_PATH'], packer: '1.11.0',
  },
  rhel7: {
    targets: ['all', 'rhel7.tar.gz', 'clean'], images: ['rhel7.tar.gz'], outputs: ['rhel7.tar.gz'],
    makeVariables: [...everyTemplate, 'ISO', 'RHEL7_ISO_PATH'], templates: ['rhel7.pkr.hcl'],
    packerVariables: ['filename', 'rhel7_iso_path', 'ks_ha_repos', 'ks_storage_repos', 'ks_proxy', 'timeout'],
    environment: ['KS_PROXY', 'RHEL7_ISO_PATH'], packer: '1.11.0',
  },
  rhel8: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'rhel8.tar.gz', 'clean'], images: ['rhel8.tar.gz'],
    outputs: ['rhel8.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'ISO', 'OVMF_SFX'],
    derivedVariables: ['HOST_IS_ARM'], templates: ['rhel8.pkr.hcl'],
    packerVariables: ['filename', 'rhel8_iso_path', 'ks_appstream_repos', 'ks_proxy', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['KS_PROXY', 'RHEL8_ISO_PATH'], packer: '1.11.0',
  },
  rhel9: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'rhel9.tar.gz', 'clean'], images: ['rhel9.tar.gz'],
    outputs: ['rhel9.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'ISO', 'OVMF_SFX'],
    derivedVariables: ['HOST_IS_ARM'], templates: ['rhel9.pkr.hcl'],
    packerVariables: ['filename', 'rhel9_iso_path', 'ks_appstream_repos', 'ks_proxy', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['KS_PROXY', 'RHEL9_ISO_PATH'], packer: '1.11.0',
  },
  rocky10: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'rocky10.tar.gz', 'clean'], images: ['rocky10.tar.gz'],
    outputs: ['rocky10.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'OVMF_SFX'], derivedVariables: ['HOST_IS_ARM'],
    templates: ['rocky10.pkr.hcl'],
    packerVariables: ['filename', 'ks_proxy', 'ks_mirror', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  rocky8: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'rocky8.tar.gz', 'clean'], images: ['rocky8.tar.gz'],
    outputs: ['rocky8.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'OVMF_SFX'], derivedVariables: ['HOST_IS_ARM'],
    templates: ['rocky8.pkr.hcl'],
    packerVariables: ['filename', 'ks_proxy', 'ks_mirror', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  rocky9: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'rocky9.tar.gz', 'clean'], images: ['rocky9.tar.gz'],
    outputs: ['rocky9.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'OVMF_SFX'], derivedVariables: ['HOST_IS_ARM'],
    templates: ['rocky9.pkr.hcl'],
    packerVariables: ['filename', 'ks_proxy', 'ks_mirror', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  sles12: {
    targets: ['all', 'sles12.tar.gz', 'clean', 'lint', 'format'], images: ['sles12.tar.gz'], outputs: ['sles12.tar.gz'],
    makeVariables: [...everyTemplate, 'ISO'], templates: ['sles.pkr.hcl'],
    packerVariables: ['ssh_password', 'ssh_username', 'headless', 'http_directory', 'http_proxy', 'https_proxy', 'no_proxy', 'filename', 'sles12_iso_path', 'timeout'],
    environment: ['SLES12_ISO_PATH', 'http_proxy', 'https_proxy', 'no_proxy'], packer: '1.11.0',
  },
  sles15: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'sles15.tar.gz', 'clean'], images: ['sles15.tar.gz'],
    outputs: ['sles15.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'ISO', 'OVMF_SFX'],
    derivedVariables: ['HOST_IS_ARM'], templates: ['sles.pkr.hcl'],
    packerVariables: ['filename', 'sles15_iso_path', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['SLES15_ISO_PATH'], packer: '1.11.0',
  },
  sles16: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'sles16.tar.gz', 'clean'], images: ['sles16.tar.gz'],
    outputs: ['sles16.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'ISO', 'OVMF_SFX'],
    derivedVariables: ['HOST_IS_ARM'], templates: ['sles.pkr.hcl'],
    packerVariables: ['filename', 'sles16_iso_path', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['SLES16_ISO_PATH'], packer: '1.11.0',
  },
  ubuntu: {
    targets: ['all', 'lint', 'format', 'seeds-lvm.iso', 'seeds-flat.iso', 'OVMF_VARS.fd', 'OVMF_CODE.fd', 'SIZE_VARS.fd', 'SIZE_CODE.fd', 'custom-cloudimg.tar.gz', 'custom-ubuntu.tar.gz', 'custom-ubuntu-lvm.dd.gz', 'clean', 'packages/custom-packages.tar.gz'],
    images: ['custom-cloudimg.tar.gz', 'custom-ubuntu.tar.gz', 'custom-ubuntu-lvm.dd.gz'],
    outputs: ['custom-cloudimg.tar.gz', 'custom-ubuntu-lvm.dd.gz', 'custom-ubuntu.tar.gz'],
    makeVariables: [...everyTemplate, 'ARCH', 'CUSTOMIZE', 'OVMF', 'OVMF_SFX', 'SERIES', 'SUMS', 'URL'],
    derivedVariables: ['CUSTOM_PKGS', 'HOST_IS_ARM', 'ISO'],
    templates: ['ubuntu-cloudimg.pkr.hcl', 'ubuntu-flat.pkr.hcl', 'ubuntu-lvm.pkr.hcl'],
    builds: ['cloudimg.*', 'qemu.flat', 'qemu.lvm'],
    packerVariables: ['ubuntu_series', 'filename', 'kernel', 'customize_script', 'architecture', 'ovmf_suffix', 'flat_filename', 'ubuntu_iso', 'headless', 'host_is_arm', 'http_directory', 'http_proxy', 'https_proxy', 'no_proxy', 'ssh_password', 'ssh_username', 'ssh_ubuntu_password', 'timeout'],
    environment: ['http_proxy', 'https_proxy', 'no_proxy'], packer: '1.11.0',
  },
  'vmware-esxi': {
    targets: ['all', 'scripts.tar.xz', 'vmware-esxi.dd.gz', 'lint', 'format', 'usb.img', 'clean'],
    images: ['vmware-esxi.dd.gz'], outputs: ['vmware-esxi.dd.gz'],
    makeVariables: [...everyTemplate, 'ISO', 'VMWARE_ESXI_ISO_PATH'], templates: ['vmware-esxi.pkr.hcl'],
    packerVariables: ['vmware_esxi_iso_path', 'timeout'], environment: ['VMWARE_ESXI_ISO_PATH'], packer: '1.12.0',
  },
  windows: {
    targets: ['all', 'OVMF_VARS.fd', 'http/Autounattend.xml', 'extra_drivers', 'windows', 'clean'], images: ['windows'],
    outputs: ['windows.dd.gz'],
    makeVariables: [...everyTemplate, 'EDIT', 'HEADLESS', 'ISO', 'OVMF_SFX', 'PKEY', 'TEMPLATE', 'USE_TPM', 'VERSION', 'VHDX'],
    derivedVariables: ['FORMAT', 'TYPE'], templates: ['windows.pkr.hcl'],
    packerVariables: ['headless', 'disk_size', 'iso_path', 'ovmf_suffix', 'filename', 'is_vhdx', 'use_tpm', 'timeout'],
    packer: '1.11.0',
  },
  xenserver8: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'xenserver8-lvm.dd.gz', 'clean'],
    images: ['xenserver8-lvm.dd.gz'], outputs: ['xenserver8-lvm.dd.gz'],
    makeVariables: [...everyTemplate, 'ARCH', 'HEADLESS', 'ISO', 'OVMF_SFX'], templates: ['xenserver8.pkr.hcl'],
    packerVariables: ['filename', 'headless', 'xenserver8_iso_path', 'timeout', 'architecture', 'ovmf_suffix'],
    environment: ['xenserver8_ISO_PATH'], packer: '1.11.0',
  },
} as const satisfies PackerTemplates;
