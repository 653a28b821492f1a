import { expect, it } from 'vitest';
import { preseedNames } from '../../../../src/images/deployment/preseed.ts';

const machine = { prefix: 'curtin_userdata', arch: 'amd64', subarch: 'generic', nodeName: 'web1' } as const;

it('tries the names of other systems from the most specific to the prefix', () => {
  expect(preseedNames({ ...machine, osystem: 'centos', release: 'centos70' })).toEqual([
    'curtin_userdata_centos_amd64_generic_centos70_web1',
    'curtin_userdata_centos_amd64_generic_centos70',
    'curtin_userdata_centos_amd64_generic',
    'curtin_userdata_centos_amd64',
    'curtin_userdata_centos',
    'curtin_userdata',
    'generic',
  ]);
});

it('tries each name for Ubuntu without the operating system as well', () => {
  expect(preseedNames({ ...machine, osystem: 'ubuntu', release: 'noble' })).toEqual([
    'curtin_userdata_ubuntu_amd64_generic_noble_web1',
    'curtin_userdata_amd64_generic_noble_web1',
    'curtin_userdata_ubuntu_amd64_generic_noble',
    'curtin_userdata_amd64_generic_noble',
    'curtin_userdata_ubuntu_amd64_generic',
    'curtin_userdata_amd64_generic',
    'curtin_userdata_ubuntu_amd64',
    'curtin_userdata_amd64',
    'curtin_userdata_ubuntu',
    'curtin_userdata',
    'generic',
  ]);
});
