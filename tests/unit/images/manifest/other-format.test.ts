import { expect, it } from 'vitest';
import { decodeManifest } from '../../../../src/images/manifest/decode.ts';
import { guessFormat } from '../../../../src/images/manifest/other-format.ts';
import { parseManifest } from '../../../../src/images/manifest/parse.ts';

it.each([
  ['gzip', decodeManifest(Uint8Array.of(0x1f, 0x8b, 8, 0)), 'It is no text'],
  ['xz', decodeManifest(Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0)), 'It is no text'],
  ['zstd', decodeManifest(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd)), 'It is no text'],
  ['UTF-16 without a mark', 'b\0a\0s\0h\0', 'It is no text'],
  ['JSON', '{"packages": []}', 'It looks like JSON.'],
  ['HTML', '<!DOCTYPE html>', 'It is a page of a web site'],
  ['dpkg -l', '||/ Name\n+++-====\nii  bash  5.2-1  amd64  shell\n', 'It looks like the list of dpkg -l.'],
  ['rpm -qa', 'gpg-pubkey-8483c65d-5ccc5b19\nbash-5.1.8-6.el9.x86_64\r\n', 'It looks like a list of rpm packages'],
])('knows %s', (_, text, message) => {
  expect(guessFormat(text)).toContain(message);
  expect(() => parseManifest(text, 'x')).toThrow(message);
});

it.each(['bash 5.2\n', '', '# packages\n', 'bash-5.2\n'])('takes %j for nothing it knows', (text) => expect(guessFormat(text)).toBeUndefined());

it('says what to do with a package that stands there twice', () => {
  expect(() => parseManifest('kernel\t5\nkernel\t6\n', 'x')).toThrow('x:2:1: kernel stands on line 1 already. Leave one of the lines out: dpkg has a package once for each architecture.');
});
