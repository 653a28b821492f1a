import { everyTemplate } from './types.ts';
import type { PackerTemplates } from './types.ts';

/**
 * The templates alma10 to fedora-server of packer-maas.
 *
 * Source: canonical/packer-maas 73dd146 (2026-06-16), the Makefile and the *.pkr.hcl files of each folder.
 */
export const templatesAToF = {
  alma10: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'alma10.tar.gz', 'clean'], images: ['alma10.tar.gz'],
    outputs: ['alma10.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'OVMF_SFX'], derivedVariables: ['HOST_IS_ARM'],
    templates: ['alma10.pkr.hcl'],
    packerVariables: ['filename', 'ks_proxy', 'ks_mirror', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  alma8: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'alma8.tar.gz', 'clean'], images: ['alma8.tar.gz'],
    outputs: ['alma8.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'OVMF_SFX'], derivedVariables: ['HOST_IS_ARM'],
    templates: ['alma8.pkr.hcl'],
    packerVariables: ['filename', 'ks_proxy', 'ks_mirror', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  alma9: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'alma9.tar.gz', 'clean'], images: ['alma9.tar.gz'],
    outputs: ['alma9.tar.gz'], makeVariables: [...everyTemplate, 'ARCH', 'OVMF_SFX'], derivedVariables: ['HOST_IS_ARM'],
    templates: ['alma9.pkr.hcl'],
    packerVariables: ['filename', 'ks_proxy', 'ks_mirror', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  azurelinux: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'azurelinux.tar.gz', 'clean'], images: ['azurelinux.tar.gz'],
    outputs: ['azurelinux.tar.gz'], makeVariables: [...everyTemplate, 'ISO', 'ISO_PATH', 'OVMF_SFX'],
    templates: ['mariner-packer.pkr.hcl'],
    packerVariables: ['cpu', 'disk_size', 'iso_checksum', 'iso_url', 'mariner_config_file', 'memory', 'out_dir', 'ovmf_suffix', 'password', 'postinstall_script', 'username', 'timeout', 'filename'],
  },
  centos6: {
    targets: ['all', 'centos6.tar.gz', 'clean'], images: ['centos6.tar.gz'], outputs: ['centos6.tar.gz'],
    makeVariables: [...everyTemplate], templates: ['centos6.pkr.hcl'],
    packerVariables: ['filename', 'centos6_iso_url', 'centos6_sha256sum_url', 'ks_os_repos', 'ks_updates_repos', 'ks_extras_repos', 'ks_epel6_repos', 'ks_cloudinit_repos', 'ks_proxy', 'ks_mirror', 'timeout'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  centos7: {
    targets: ['all', 'centos7.tar.gz', 'clean'], images: ['centos7.tar.gz'], outputs: ['centos7.tar.gz'],
    makeVariables: [...everyTemplate], templates: ['centos7.pkr.hcl'],
    packerVariables: ['filename', 'centos7_iso_url', 'centos7_sha256sum_url', 'ks_os_repos', 'ks_updates_repos', 'ks_extras_repos', 'ks_proxy', 'ks_mirror', 'timeout'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  centos8: {
    targets: ['all', 'centos8.tar.gz', 'clean'], images: ['centos8.tar.gz'], outputs: ['centos8.tar.gz'],
    makeVariables: [...everyTemplate, 'KS_MIRROR'], templates: ['centos8.pkr.hcl'],
    packerVariables: ['filename', 'centos8_iso_url', 'centos8_sha256sum_url', 'ks_os_repos', 'ks_appstream_repos', 'ks_extras_repos', 'ks_proxy', 'ks_mirror', 'timeout'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  'centos8-stream': {
    targets: ['all', 'centos8-stream.tar.gz', 'clean'], images: ['centos8-stream.tar.gz'], outputs: ['centos8-stream.tar.gz'],
    makeVariables: [...everyTemplate], templates: ['centos8-stream.pkr.hcl'],
    packerVariables: ['filename', 'centos8_stream_iso_url', 'centos8_stream_sha256sum_url', 'ks_os_repos', 'ks_appstream_repos', 'ks_extras_repos', 'ks_proxy', 'ks_mirror', 'timeout'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  'centos9-stream': {
    targets: ['all', 'centos9-stream.tar.gz', 'clean'], images: ['centos9-stream.tar.gz'], outputs: ['centos9-stream.tar.gz'],
    makeVariables: [...everyTemplate], templates: ['centos9-stream.pkr.hcl'],
    packerVariables: ['filename', 'centos9_stream_iso_url', 'centos9_stream_sha256sum_url', 'ks_os_repos', 'ks_baseos_repos', 'ks_appstream_repos', 'ks_centos_repos', 'ks_proxy', 'ks_mirror', 'timeout'],
    environment: ['KS_MIRROR', 'KS_PROXY'], packer: '1.11.0',
  },
  debian: {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'OVMF_CODE.fd', 'SIZE_VARS.fd', 'SIZE_CODE.fd', 'debian', 'clean', 'packages/custom-packages.tar.gz'],
    images: ['debian'], outputs: ['debian-custom-cloudimg.tar.gz'],
    makeVariables: [...everyTemplate, 'ARCH', 'BOOT', 'OVMF', 'OVMF_SFX', 'SERIES'],
    derivedVariables: ['CUSTOM_PKGS', 'HOST_IS_ARM', 'VERSION'], templates: ['debian-cloudimg.pkr.hcl'],
    builds: ['cloudimg.*'],
    packerVariables: ['debian_series', 'debian_version', 'boot_mode', 'filename', 'kernel', 'customize_script', 'architecture', 'ovmf_suffix', 'headless', 'host_is_arm', 'http_directory', 'http_proxy', 'https_proxy', 'no_proxy', 'ssh_password', 'ssh_username', 'ssh_debian_password', 'timeout'],
    environment: ['http_proxy', 'https_proxy', 'no_proxy'], packer: '1.11.0',
  },
  'fedora-server': {
    targets: ['all', 'lint', 'format', 'OVMF_VARS.fd', 'SIZE_VARS.fd', 'fedora-server.tar.gz', 'clean'],
    images: ['fedora-server.tar.gz'], outputs: ['fedora-server.tar.gz'],
    makeVariables: [...everyTemplate, 'ARCH', 'ISO', 'OVMF_SFX', 'VERSION'], derivedVariables: ['HOST_IS_ARM'],
    templates: ['fedora-server.pkr.hcl'],
    packerVariables: ['filename', 'fedora_iso_path', 'timeout', 'architecture', 'host_is_arm', 'ovmf_suffix', 'version'],
    environment: ['FEDORA_SERVER_ISO_PATH'], packer: '1.11.0',
  },
} as const satisfies PackerTemplates;
