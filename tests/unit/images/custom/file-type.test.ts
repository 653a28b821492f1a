import { expect, it } from 'vitest';
import { fileTypes, findFileType, guessFileType } from '../../../../src/images/custom/file-type.ts';

it('are those that MAAS lists', () => {
  expect(fileTypes.map(({ name }) => name)).toEqual([
    'tgz', 'tbz', 'txz', 'ddtgz', 'ddtbz', 'ddtxz', 'ddtar', 'ddbz2', 'ddgz', 'ddxz', 'ddraw',
  ]);
});

it('are found as written only', () => {
  expect(findFileType('ddgz')?.form).toBe('disk');
  expect(['DDGZ', 'tar.gz', '', '__proto__'].map(findFileType)).toEqual(Array(4).fill(undefined));
});

it.each([
  ['custom-cloudimg.tar.gz', 'tgz'],
  ['/home/me/vmware-esxi.dd.gz', 'ddgz'],
  ['disk.dd.tar.gz', 'ddtgz'],
  ['DISK.IMG', 'ddraw'],
  ['root.tar.xz', 'txz'],
  ['windows-root-dd', undefined],
  ['', undefined],
])('a file called %s looks like %s', (path, name) => {
  expect(guessFileType(path)?.name).toBe(name);
});
