import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAddress, withoutPassword } from '../../../../src/images/edge/address.ts';
import { findPathProblem } from '../../../../src/images/simplestreams/path.ts';

describe('joinAddress', () => {
  it.each([
    [
      'https://x.example/a/',
      'streams/v1/com.example:stable:v3:download.json',
      'https://x.example/a/streams/v1/com.example:stable:v3:download.json',
    ],
    ['https://x.example/a', 'b c/ü?#.json', 'https://x.example/a/b%20c/%C3%BC%3F%23.json'],
    ['https://x.example/a', 'b%20c', 'https://x.example/a/b%20c'],
    ['https://x.example/a', '100%/b%zz', 'https://x.example/a/100%25/b%25zz'],
  ])('puts %s and %s together', (root, path, address) => {
    expect(joinAddress(root, path)).toBe(address);
  });

  it('stays below the root for every path that is not refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        if (findPathProblem(path) !== undefined) return;
        const url = new URL(joinAddress('https://x.example/root/', path));
        expect([url.origin, url.search, url.hash]).toEqual(['https://x.example', '', '']);
        expect(url.pathname.startsWith('/root/')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('withoutPassword', () => {
  it('takes user name and password out', () => {
    expect(withoutPassword('https://me:secret@x.example/a')).toBe('https://x.example/a');
  });
});
