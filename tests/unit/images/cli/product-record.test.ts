import { describe, expect, it } from 'vitest';
import { recordProduct } from '../../../../src/images/cli/product-record.ts';
import { parseProducts } from '../../../../src/images/simplestreams/products-file.ts';
import { productsText } from '../simplestreams/stream-text.ts';

function record(change: Parameters<typeof productsText>[0]) {
  const stream = parseProducts(productsText(change), 's.json');
  return [...stream.products.values()].map((product) => recordProduct(stream, product));
}

describe('recordProduct', () => {
  it('gives names, fields in force, versions and items', () => {
    expect(record({ file: { label: 'stable' }, version: { pubname: 'x' } })).toEqual([
      {
        product: 'com.example:jammy',
        contentId: 'com.example:download',
        format: 'products:1.0',
        content_id: 'com.example:download',
        label: 'stable',
        arch: 'amd64',
        versions: [
          {
            version: '20250718',
            pubname: 'x',
            items: [
              {
                item: 'squashfs',
                ftype: 'squashfs',
                path: 'jammy/amd64/20250718/squashfs',
                size: 455462912,
                sha256: 'e'.repeat(64),
              },
            ],
          },
        ],
      },
    ]);
  });

  it('lets no field take the place of a name', () => {
    const [product] = record({
      item: { item: 'forged' },
      version: { version: 'forged' },
      product: { product: 'forged', contentId: 'forged' },
    });
    expect(product).toMatchObject({
      product: 'com.example:jammy',
      contentId: 'com.example:download',
      versions: [{ version: '20250718', items: [{ item: 'squashfs' }] }],
    });
  });
});
