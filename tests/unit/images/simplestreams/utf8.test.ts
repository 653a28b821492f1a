import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../../src/images/simplestreams/utf8.ts';
import { failure } from '../failure.ts';

describe('decodeUtf8', () => {
  it('drops a byte-order mark', () => {
    expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), 'a.json')).toBe('{}');
  });

  it.each([
    ['a byte that UTF-8 never has', [0x7b, 0xff, 0x7d], '1:2: It is not UTF-8. Fetch'],
    ['a letter in Latin-1, in a line behind others', [0x0a, 0xc3, 0xa9, 0x0a, 0x22, 0xe9, 0x22], '3:2: It is not UTF-8. Fetch'],
    ['a character that is cut off', [0x61, 0xe2, 0x82], '1:2: It is not UTF-8. Fetch'],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], '1:1: It is not UTF-8. It begins as UTF-16 does. Fetch'],
    ['what gzip has compressed', [0x1f, 0x8b, 0x08, 0x00], '1:2: It is not UTF-8. It begins as a file compressed with gzip does. Fetch'],
  ])('refuses %s, with its place', (_, bytes, message) => {
    expect(failure(() => decodeUtf8(new Uint8Array(bytes), 'a.json'))).toContain(`MalformedJson: a.json:${message}`);
  });
});
