import { describe, expect, it } from 'vitest';
import { packWords } from '../../../src/search/pack.ts';
import { openPackages } from '../../../src/search/packages.ts';

const find = openPackages({
  page: 'reference/manifests/',
  title: 'Image manifests',
  images: ['ubuntu/jammy/amd64/20220718', 'custom/debian-12'],
  sets: { '0': packWords(['bind9-host']), '1': packWords(['zlib1g-dev:amd64', 'zlib1g:amd64']), '0,1': packWords(['curl']) },
});
const sections = (text: string) => find(text).map(({ section }) => section);

describe('the packages of the manifests', () => {
  it('are found by their name, with and without the architecture, and lead to the manifest viewer', () => {
    expect(find('zlib1g')).toEqual([{ href: 'reference/manifests/#manifest/custom/debian-12/zlib1g:amd64', title: 'Image manifests', section: 'zlib1g:amd64 in custom/debian-12', isWhole: true }]);
    expect(find('ZLIB1G:amd64')).toEqual(find('zlib1g'));
  });
  it('are found by a line of a manifest', () => {
    expect(sections('bind9-host\t1:9.18.1-1ubuntu1.1')).toEqual(['bind9-host in ubuntu/jammy/amd64/20220718']);
  });
  it('are found in each image that has them, or in the one that is named', () => {
    expect(sections('curl')).toEqual(['curl in ubuntu/jammy/amd64/20220718', 'curl in custom/debian-12']);
    expect(sections('curl package debian-12')).toEqual(['curl in custom/debian-12']);
    expect(sections('curl rocky-9')).toEqual([]);
  });
  it.each([
    ['zlib1g 1:1.2.13.dfsg-1'],
    ['zlib1g:amd64 (>= 1:1.2)'],
    ['zlib1g amd64'],
    ['zlib1g=1:1.2.13.dfsg-1'],
    ['zlib1g/stable 1:1.2.13.dfsg-1 amd64'],
    ['zlib1g_1.2.13.dfsg-1_amd64.deb'],
    ['ii  zlib1g:amd64  1:1.2.13.dfsg-1  amd64  compression library - runtime'],
  ])('are found with the version and the architecture, as tools list them: %j', (text) => {
    expect(sections(text)).toEqual(['zlib1g:amd64 in custom/debian-12']);
  });
  it('are found with the release of an image, which is no version', () => {
    expect(sections('curl 12')).toEqual(['curl in custom/debian-12']);
    expect(sections('zlib1g arm64')).toEqual([]);
  });
  it('are offered while the name is typed', () => {
    expect(find('zlib').map(({ section, isWhole }) => [section, isWhole])).toEqual([['zlib1g-dev:amd64 in custom/debian-12', false], ['zlib1g:amd64 in custom/debian-12', false]]);
  });
  it.each(['', '  ', 'zl', 'no-such-package', 'x'.repeat(10_000)])('are not found by %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});
