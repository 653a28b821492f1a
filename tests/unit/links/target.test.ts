import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../src/links/target.ts';

describe('readTarget', () => {
  it.each([
    ['/about-images/#boot-sources', '', { path: 'about-images/', id: 'boot-sources' }],
    ['#boot-sources', 'about-images/', { path: 'about-images/', id: 'boot-sources' }],
    ['../', 'how-to/import-images/', { path: 'how-to/', id: undefined }],
    ['?q=packer', 'topics/', { path: 'topics/', id: undefined }],
    ['/data/a%20b.json', '', { path: 'data/a b.json', id: undefined }],
    ['/#', '', { path: '', id: undefined }],
    ['../../../../x/', 'a/', { path: 'x/', id: undefined }],
  ])('%s on the page "%s" leads to %o', (address, from, target) => {
    expect(readTarget(address, from)).toEqual(target);
  });

  it.each(['https://maas.io/', '//maas.io/', 'mailto:a@example.com', 'data:text/plain,x', 'javascript:void(0)'])(
    '%s leads out of the site',
    (address) => expect(readTarget(address, '')).toBeUndefined(),
  );

  it.each(['http://[', '/%zz', '/#%e0%a4'])('%s is malformed', (address) => expect(readTarget(address, '')).toBe('malformed'));

  it('never throws, whatever the address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (address) => void readTarget(address, 'a/b/')));
  });
});
