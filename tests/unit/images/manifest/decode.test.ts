import { expect, it } from 'vitest';
import { decodeManifest } from '../../../../src/images/manifest/decode.ts';

const text = 'bash\t5.2-1\r\ncoreutils\t9.1\r\n';
const littleEndian = Buffer.from(text, 'utf16le');

it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, the low byte first', Buffer.concat([Buffer.from([0xff, 0xfe]), littleEndian])],
  ['UTF-16, the high byte first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(littleEndian).swap16()])],
])('reads %s', (_, bytes) => expect(decodeManifest(bytes)).toBe(text));

it('reads bytes that are no text, and an odd number of them', () => {
  expect(decodeManifest(Uint8Array.of(0x1f, 0x8b, 0xff))).toBe('\u001f\uFFFD\uFFFD');
  expect(decodeManifest(Uint8Array.of(0xff, 0xfe, 0x61))).toBe('\uFFFD');
  expect(decodeManifest(new Uint8Array())).toBe('');
});
