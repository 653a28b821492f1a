import { expect, it } from 'vitest';
import { portableAddress } from '../../../../src/offline/portable/portable-address.ts';

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
  expect(portableAddress(address, 'glossary/', (file) => files.has(file))).toBe(expected);
});
