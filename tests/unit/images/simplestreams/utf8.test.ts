import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../../src/images/simplestreams/utf8.ts';
import { failure } from '../failure.ts';

describe('decodeUtf8', () => {
  it('drops a byte-order mark', () => {
    expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), 'a.json')).toBe('{}');
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(failure(() => decodeUtf8(new Uint8Array([0x7b, 0xff, 0x7d]), 'a.json'))).toBe(
      'MalformedJson: a.json: It is not UTF-8. Fetch the file again.',
    );
  });
});
