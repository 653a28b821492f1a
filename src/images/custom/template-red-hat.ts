import type { PackerTemplate } from './template.ts';

type Level = PackerTemplate['maturity'][number]['level'];

/** CentOS, whose readmes all show the same build. */
function centos(dir: string, os: string, level: Level, upload: PackerTemplate['uploads'][number], needs: CentosNeeds): PackerTemplate {
  return {
    dir,
    os,
    maturity: [{ level }],
    architectures: ['amd64'],
    make: 'make',
    uploads: [upload],
    packer: '1.7.0',
    packerRequired: '1.11.0',
    ...needs,
  };
}

type CentosNeeds = Required<Pick<PackerTemplate, 'user' | 'maas'>> & Pick<PackerTemplate, 'maasRecommended' | 'curtin'>;

/** Red Hat Enterprise Linux from 8 on. */
function rhel(release: 8 | 9 | 10, level: Level): PackerTemplate {
  return {
    dir: `rhel${release}`,
    os: `Red Hat Enterprise Linux ${release}`,
    maturity: [{ level }],
    architectures: ['amd64', 'arm64'],
    make: 'make ISO=$ISO',
    uploads: [{ name: `rhel/rhel${release}`, title: `RHEL ${release} Custom`, filetype: 'tgz', content: `rhel${release}.tar.gz` }],
    user: 'cloud-user',
    maas: '3.3',
    curtin: '22.1',
    packer: '1.8.0',
    packerRequired: '1.11.0',
    ...(release === 8 ? { remark: 'The table of packer-maas says MAAS 2.7, the README 3.3; arm64 needs a preseed.' } : {}),
  };
}

/** Rocky Linux and AlmaLinux. */
function rebuild(id: 'rocky' | 'alma', name: string, release: 8 | 9 | 10): PackerTemplate {
  const title = `${id === 'rocky' ? 'Rocky' : 'Alma'} ${release} Custom`;
  return {
    dir: `${id}${release}`,
    os: `${name} ${release}`,
    maturity: [{ level: 'Beta' }],
    architectures: ['amd64', 'arm64'],
    make: 'make',
    uploads: [{ name: `custom/${id}${release}`, title, filetype: 'tgz', content: `${id}${release}.tar.gz`, baseImage: `rhel/${release}` }],
    user: 'cloud-user',
    maas: '3.3',
    curtin: '22.1',
    packer: '1.11.0',
  };
}

/** Oracle Linux. */
function oracle(release: 8 | 9, version: string): PackerTemplate {
  return {
    dir: `ol${release}`,
    os: `Oracle Linux ${release}`,
    maturity: [{ level: 'Alpha' }],
    architectures: ['amd64'],
    make: 'make',
    uploads: [{ name: `ol/${version}`, title: `Oracle Linux ${version}`, filetype: 'tgz', content: `ol${release}.tar.gz` }],
    user: 'cloud-user',
    maas: '3.5',
    curtin: '23.1',
    packer: '1.8.0',
    packerRequired: '1.11.0',
  };
}

/** The family of Red Hat. */
export const redHatTemplates: readonly PackerTemplate[] = [
  rhel(10, 'Beta'),
  rhel(9, 'Beta'),
  rhel(8, 'Stable'),
  {
    dir: 'rhel7',
    os: 'Red Hat Enterprise Linux 7',
    maturity: [{ level: 'EOL' }],
    architectures: ['amd64'],
    make: 'make ISO=$ISO',
    uploads: [{ name: 'rhel/7-custom', title: 'RHEL 7 Custom', filetype: 'tgz', content: 'rhel7.tar.gz' }],
    user: 'cloud-user',
    maas: '2.3',
    curtin: '18.1-59',
    packer: '1.7.0',
    packerRequired: '1.11.0',
  },
  rebuild('rocky', 'Rocky Linux', 10),
  rebuild('rocky', 'Rocky Linux', 9),
  rebuild('rocky', 'Rocky Linux', 8),
  rebuild('alma', 'AlmaLinux', 10),
  rebuild('alma', 'AlmaLinux', 9),
  rebuild('alma', 'AlmaLinux', 8),
  oracle(9, '9.2'),
  oracle(8, '8.8'),
  centos(
    'centos9-stream',
    'CentOS Stream 9',
    'Beta',
    { name: 'custom/9-stream-custom', title: 'CentOS 9 Stream Custom', filetype: 'tgz', content: 'centos9-stream.tar.gz', baseImage: 'rhel/9' },
    { user: 'cloud-user', maas: '3.0', maasRecommended: '3.2', curtin: '21' },
  ),
  centos(
    'centos8-stream',
    'CentOS Stream 8',
    'Beta',
    { name: 'centos/8-stream-custom', title: 'CentOS 8 Stream Custom', filetype: 'tgz', content: 'centos8-stream.tar.gz' },
    { user: 'cloud-user', maas: '3.0', maasRecommended: '3.2', curtin: '21' },
  ),
  centos(
    'centos8',
    'CentOS 8',
    'EOL',
    { name: 'centos/8-custom', title: 'CentOS 8 Custom', filetype: 'tgz', content: 'centos8.tar.gz', baseImage: 'centos/8' },
    { user: 'cloud-user', maas: '2.3', maasRecommended: '2.7', curtin: '19.3-792' },
  ),
  centos(
    'centos7',
    'CentOS 7',
    'EOL',
    { name: 'centos/7-custom', title: 'CentOS 7 Custom', filetype: 'tgz', content: 'centos7.tar.gz' },
    { user: 'centos', maas: '2.3', curtin: '18.1-59' },
  ),
  centos(
    'centos6',
    'CentOS 6',
    'EOL',
    { name: 'centos/6-custom', title: 'CentOS 6 Custom', filetype: 'tgz', content: 'centos6.tar.gz' },
    { user: 'centos', maas: '1.6' },
  ),
  {
    dir: 'fedora-server',
    os: 'Fedora Server',
    maturity: [{ level: 'Beta' }],
    architectures: ['amd64', 'arm64'],
    make: 'make ISO=$ISO',
    uploads: [
      { name: 'custom/fedora-server', title: 'Fedora Server Custom', filetype: 'tgz', content: 'fedora-server.tar.gz', baseImage: 'rhel/9' },
    ],
    user: 'fedora',
    maas: '3.3',
    curtin: '22.1',
    packer: '1.8.0',
    packerRequired: '1.11.0',
  },
];
