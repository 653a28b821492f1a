import { describe, expect, it } from 'vitest';
import { walkItems } from '../../../../src/images/simplestreams/effective.ts';
import { parseFilter } from '../../../../src/images/simplestreams/filter.ts';
import { parseProducts } from '../../../../src/images/simplestreams/products-file.ts';
import { selectProducts } from '../../../../src/images/simplestreams/selection.ts';
import { productsText } from './stream-text.ts';

const items = { squashfs: { ftype: 'squashfs' }, manifest: { ftype: 'manifest' } };
const stream = parseProducts(
  productsText({
    file: {
      products: {
        jammy: {
          release: 'jammy',
          versions: { '1': { items }, '2': { items }, '10': { items: { manifest: { ftype: 'manifest' } } } },
        },
        noble: { release: 'noble', versions: { '3': { items, label: 'daily' } } },
        empty: { release: 'empty' },
      },
    },
  }),
  's.json',
);

function select(filters: readonly string[], max?: number): string[] {
  const selected = selectProducts(stream, { filters: filters.map(parseFilter), ...(max === undefined ? {} : { max }) });
  return [...walkItems(selected)].map(({ product, version, item }) =>
    [product.name, version.name, item.name].join('/'),
  );
}

describe('selectProducts', () => {
  it('gives the stream itself where nothing is selected', () => {
    expect(selectProducts(stream, { filters: [] })).toBe(stream);
  });

  it('keeps items that meet every filter, by the values in force for them', () => {
    expect(select(['release=jammy', 'ftype=squashfs'])).toEqual(['jammy/1/squashfs', 'jammy/2/squashfs']);
    expect(select(['label=daily'])).toEqual(['noble/3/squashfs', 'noble/3/manifest']);
  });

  it('keeps the newest versions of each product, in C order', () => {
    expect(select([], 1)).toEqual(['jammy/2/squashfs', 'jammy/2/manifest', 'noble/3/squashfs', 'noble/3/manifest']);
  });

  it('counts versions before it filters, as sstream-mirror does', () => {
    expect(select(['ftype=squashfs', 'version_name=10'], 1)).toEqual([]);
    expect(select(['version_name=10'])).toEqual(['jammy/10/manifest']);
  });

  it('drops versions without items and products without versions', () => {
    const selected = selectProducts(stream, { filters: [parseFilter('ftype=squashfs')] });
    expect([...selected.products].map(([name, { versions }]) => [name, [...versions.keys()]])).toEqual([
      ['jammy', ['1', '2']],
      ['noble', ['3']],
    ]);
  });
});
