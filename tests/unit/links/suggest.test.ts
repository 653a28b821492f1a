import { expect, it } from 'vitest';
import { suggest } from '../../../src/links/suggest.ts';
import { table } from './table.ts';

it.each([
  ['https://maas.io/docs/importing-images', 'how-to/import-images/'],
  ['/t/image-builder/999', 'how-to/use-maas-image-builder/'],
  ['/docs/packer', 'how-to/create-custom-images/'],
])('puts first for %s: %s', (address, href) => expect(suggest(address, table)[0]?.href).toBe(href));

it('names three, whatever it is asked', () => {
  for (const address of ['', 'zzz', '<script>', 'x'.repeat(100_000)]) expect(suggest(address, table)).toHaveLength(3);
});
