import type { PackerTemplate } from './template.ts';

/** Ubuntu and Debian. */
export const debianTemplates = [
  {
    dir: 'ubuntu',
    os: 'Ubuntu',
    maturity: [{ level: 'Stable' }],
    architectures: ['amd64', 'arm64'],
    make: 'make custom-cloudimg.tar.gz',
    uploads: [
      { name: 'custom/ubuntu-tgz', title: 'Ubuntu Custom TGZ', filetype: 'tgz', content: 'custom-cloudimg.tar.gz' },
      { name: 'custom/ubuntu-raw', title: 'Ubuntu Custom RAW', filetype: 'ddgz', content: 'custom-ubuntu-lvm.dd.gz' },
    ],
    user: 'ubuntu',
    maas: '3.0',
    curtin: '21.0',
    packer: '1.7.0',
    packerRequired: '1.11.0',
    remark: 'make custom-ubuntu.tar.gz installs from the ISO instead; make custom-ubuntu-lvm.dd.gz makes a disk with LVM.',
  },
  {
    dir: 'debian',
    os: 'Debian 10 to 13',
    maturity: [
      { of: '10', level: 'EOL' },
      { of: '11', level: 'Beta' },
      { of: '12', level: 'Beta' },
      { of: '13', level: 'Beta' },
    ],
    architectures: ['amd64', 'arm64'],
    make: 'make debian SERIES=bookworm',
    uploads: [
      { name: 'custom/debian-12', title: 'Debian 12 Custom', filetype: 'tgz', content: 'debian-custom-cloudimg.tar.gz' },
    ],
    user: 'debian',
    maas: '3.2',
    curtin: '21.0',
    packer: '1.7.0',
    packerRequired: '1.11.0',
    remark: 'Needs its own preseed on the region controller, such as curtin_userdata_custom_amd64_generic_debian-12.',
  },
] as const satisfies readonly PackerTemplate[];
