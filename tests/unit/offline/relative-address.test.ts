import fc from 'fast-check';
import { expect, it } from 'vitest';
import { relativeAddress } from '../../../src/offline/relative-address.ts';

it.each([
  ['/', '', './'],
  ['/', 'about-images/', '../'],
  ['/about-images/', '', 'about-images/'],
  ['/about-images/#boot-sources', 'about-images/', './#boot-sources'],
  ['/about-images/', 'how-to/import-images/', '../../about-images/'],
  ['/how-to/mirror-images/', 'how-to/import-images/', '../mirror-images/'],
  ['/topics/?q=packer', 'about-images/', '../topics/?q=packer'],
  ['/icon.svg', 'how-to/', '../icon.svg'],
  ['/404.html', '404.html', '404.html'],
  ['#x', 'a/', '#x'],
  ['https://maas.io/', 'a/', 'https://maas.io/'],
  ['//maas.io/', 'a/', '//maas.io/'],
])('%s, written on the page "%s", becomes %s', (address, from, relative) => {
  expect(relativeAddress(address, from)).toBe(relative);
});

const path = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,5}$/), { maxLength: 4 })
  .map((folders) => folders.map((folder) => `${folder}/`).join(''));

it('leads from any page to the same place as the address it replaces, wherever the site lies', () => {
  fc.assert(
    fc.property(path, path, path, fc.constantFrom('', '#x', '?q=1#x', 'file.json'), (root, from, to, rest) => {
      const site = `https://example.org/${root}`;
      expect(new URL(relativeAddress(`/${to}${rest}`, from), site + from).href).toBe(site + to + rest);
    }),
  );
});
