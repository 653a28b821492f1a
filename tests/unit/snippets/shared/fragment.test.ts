import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../../../src/snippets/shared/fragment.ts';

describe('readFragment', () => {
  it.each([
    ['#manifest', [], ''],
    ['#manifest/', [], ''],
    ['#manifest/jammy/amd64/20220718/cloud-init', ['jammy', 'amd64', '20220718', 'cloud-init'], ''],
    ['#manifest/jammy/libstdc++6', ['jammy', 'libstdc++6'], ''],
    ['#manifest/jammy%2Famd64', ['jammy/amd64'], ''],
    ['#manifest/%E0%A4%A', ['%E0%A4%A'], ''],
    ['#manifest?filter=a%2Bb', [], 'filter=a%2Bb'],
    ['#manifest/jammy?q=1:~:text=x', ['jammy'], 'q=1'],
  ])('reads %s', (hash, path, query) => {
    const read = readFragment(hash, 'manifest');
    expect([read?.path, read?.query.toString()]).toEqual([path, query]);
  });

  it.each(['', '#', '#manifesto/x', '#other/manifest', '#manifest-list'])('leaves %j to others', (hash) => expect(readFragment(hash, 'manifest')).toBeUndefined());
});

it('writes what it reads back', () => {
  expect(writeFragment('deployment', ['check-command'], new URLSearchParams({ base: 'ubuntu/noble', note: 'a b&c' }))).toBe(
    '#deployment/check-command?base=ubuntu/noble&note=a+b%26c',
  );
  const part = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(fc.array(part), fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: 'grapheme' })), (path, entries) => {
      const read = readFragment(writeFragment('x', path, new URLSearchParams(entries)), 'x');
      expect(read?.path).toEqual(path);
      expect(read?.query.toString()).toBe(new URLSearchParams(entries).toString());
    }),
  );
});
