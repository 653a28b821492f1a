import { describe, expect, it } from 'vitest';
import { parseProducts } from '../../../../src/images/simplestreams/products-file.ts';
import type { Products } from '../../../../src/images/simplestreams/products.ts';
import { compareStreams } from '../../../../src/images/snapshot/changes.ts';
import { productsText } from '../simplestreams/stream-text.ts';

const stream = (products: object): Products => parseProducts(productsText({ file: { products } }), 's.json');
const version = (size: number): object => ({ items: { squashfs: { size } } });

describe('compareStreams', () => {
  it('finds nothing where the order of fields is all that differs', () => {
    const before = stream({ a: { arch: 'x', os: 'y', versions: { '1': { items: { i: { size: 1, ftype: 'f' } } } } } });
    const after = stream({ a: { os: 'y', arch: 'x', versions: { '1': { items: { i: { ftype: 'f', size: 1 } } } } } });
    expect(compareStreams([before], [after])).toEqual({ added: [], removed: [], changed: [] });
  });

  it('finds products and versions that came, went and changed', () => {
    const before = stream({
      gone: {},
      kept: { label: 'a', versions: { '1': version(1), '2': version(2), '3': version(3) } },
      same: {},
    });
    const after = stream({
      kept: { label: 'b', versions: { '2': version(2), '3': version(33), '4': version(4) } },
      same: {},
      new: {},
    });
    expect(compareStreams([before], [after])).toEqual({
      added: ['new'],
      removed: ['gone'],
      changed: [{ product: 'kept', added: ['4'], removed: ['1'], changed: ['3'], fields: true }],
    });
  });
});
