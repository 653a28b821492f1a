import fc from 'fast-check';
import { expect, it } from 'vitest';
import { portableAddresses } from '../../../../src/offline/portable/portable-address.ts';

const files = new Set(['index.html', 'about-images/index.html', 'data/topics.json', 'how-to/import-images/index.html']);

it.each([
  ['../about-images/', '../about-images/index.html'],
  ['../about-images/?maas=3.4#boot-sources', '../about-images/index.html?maas=3.4#boot-sources'],
  ['../about-images', '../about-images/index.html'],
  ['../', '../index.html'],
  ['..', '../index.html'],
  ['../how-to/import-images/index.html#x', '../how-to/import-images/index.html#x'],
  ['../data/topics.json', '../data/topics.json'],
  ['#x', '#x'],
  ['?maas=3.4', '?maas=3.4'],
  ['../missing/', '../missing/'],
  ['https://maas.io/docs/', 'https://maas.io/docs/'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
])('a link to %s names the file %s', (address, expected) => {
  expect(portableAddresses((file) => files.has(file))(address, 'glossary/')).toBe(expected);
});

it('says of an address on a page the same, whatever it was asked before', () => {
  const has = (path: string) => /^(?:a\/|b\/|a\/b\/)?index\.html$/.test(path);
  const toFile = portableAddresses(has);
  const address = fc.array(fc.constantFrom('../', './', 'a/', 'b', '/', 'a:', '?x', '#x', 'index.html'), { maxLength: 5 }).map((parts) => parts.join(''));
  fc.assert(fc.property(address, fc.constantFrom('', 'a/', 'b/', 'a/b/', 'a/b/c.html'), (each, from) => toFile(each, from) === portableAddresses(has)(each, from)));
});
