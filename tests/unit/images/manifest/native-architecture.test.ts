import { expect, it } from 'vitest';
import { nativeArchitecture } from '../../../../src/images/manifest/native-architecture.ts';
import { parseManifest } from '../../../../src/images/manifest/parse.ts';

it.each([
  ['apt 1,libc6:amd64 2,libc6:i386 2,zlib1g:amd64 1', 'amd64'],
  ['libc6:arm64 2', 'arm64'],
  ['apt 1', undefined],
  ['libc6:amd64 2,libc6:i386 2', undefined],
  ['', undefined],
])('sees that an image of %j is for %s', (text, architecture) => {
  const { packages } = parseManifest(text.replaceAll(' ', '\t').replaceAll(',', '\n'), 'm');
  expect(nativeArchitecture(packages)).toBe(architecture);
});
