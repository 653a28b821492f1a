import { expect, it } from 'vitest';
import { findImage, groupImages, shortName } from '../../../../src/snippets/manifest-viewer/image-name.ts';

const names = ['ubuntu/jammy/amd64/20220718', 'ubuntu/jammy/amd64/20250718', 'ubuntu/noble/arm64/20250718', 'custom/debian-12'];

it.each([
  ['ubuntu/jammy/amd64/20220718', 'ubuntu/jammy/amd64/20220718', ''],
  ['jammy/amd64/20220718/cloud-init', 'ubuntu/jammy/amd64/20220718', 'cloud-init'],
  ['custom/debian-12/zlib1g:amd64', 'custom/debian-12', 'zlib1g:amd64'],
  ['jammy/amd64', 'ubuntu/jammy/amd64/20250718', ''],
  ['noble', 'ubuntu/noble/arm64/20250718', ''],
  ['plucky/amd64', undefined, ''],
  ['', undefined, ''],
])('reads %j as an image and a package', (path, image, rest) => expect(findImage(path.split('/').filter(Boolean), names)).toEqual({ image, rest }));

it('leaves out the name of Ubuntu, and of nothing else', () => {
  expect(names.map(shortName)).toEqual(['jammy/amd64/20220718', 'jammy/amd64/20250718', 'noble/arm64/20250718', 'custom/debian-12']);
});

it('finds every image by its short name', () => expect(names.map((name) => findImage(shortName(name).split('/'), names).image)).toEqual(names));

it('groups images by release and architecture, and custom ones together', () => {
  expect(groupImages([...names, 'custom/rhel8', 'centos/centos70/amd64/8-20200101'])).toEqual([
    { title: 'jammy, amd64', images: names.slice(0, 2) },
    { title: 'noble, arm64', images: names.slice(2, 3) },
    { title: 'custom images', images: ['custom/debian-12', 'custom/rhel8'] },
    { title: 'centos, centos70, amd64', images: ['centos/centos70/amd64/8-20200101'] },
  ]);
});
