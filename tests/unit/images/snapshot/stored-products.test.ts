import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProducts } from '../../../../src/images/simplestreams/products-file.ts';
import { formatStoredProducts, parseStoredProducts } from '../../../../src/images/snapshot/stored-products.ts';
import { failure } from '../failure.ts';
import { productsText } from '../simplestreams/stream-text.ts';

describe('the stored form of products', () => {
  it('has a line for each product, version and item', () => {
    const stored = formatStoredProducts(
      parseProducts(productsText({ item: { size: 1, sha256: undefined } }), 's.json'),
    );
    expect(stored).toBe(
      [
        '{"format":"maas-image-docs/products:1","fields":{"format":"products:1.0","content_id":"com.example:download"},"products":[',
        '{"name":"com.example:jammy","fields":{"arch":"amd64"},"versions":[',
        '{"name":"20250718","items":[',
        '{"name":"squashfs","fields":{"ftype":"squashfs","path":"jammy/amd64/20250718/squashfs","size":1}}]}]}]}',
        '',
      ].join('\n'),
    );
  });

  it('loses nothing of any stream: fields, order, odd names', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', '10', '9', 'items', 'versions', 'name', 'fields'),
    );
    const number = fc.oneof(
      fc.maxSafeInteger(),
      fc.double({ noDefaultInfinity: true, noNaN: true, max: 1e9, min: -1e9 }),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      number,
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.integer()),
    );
    const item = fc.dictionary(
      name.filter((key) => !['size', 'sha256', 'path'].includes(key)),
      value,
    );
    const version = fc.record({ items: fc.dictionary(name, item), label: fc.string() }, { requiredKeys: [] });
    const product = fc.record({ versions: fc.dictionary(name, version), arch: fc.string() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.dictionary(name, product), (products) => {
        const stream = parseProducts(productsText({ file: { products } }), 's.json');
        const read = parseStoredProducts(formatStoredProducts(stream), 'stored.json');
        expect(read).toEqual(stream);
        expect(formatStoredProducts(read)).toBe(formatStoredProducts(stream));
      }),
    );
  });

  it('is refused by name where it is damaged', () => {
    const good = formatStoredProducts(parseProducts(productsText(), 's.json'));
    const damaged = fc
      .tuple(fc.nat(good.length), fc.nat(9), fc.constantFrom('', '"', '{}', '[', 'null', '1'))
      .map(([at, length, put]) => good.slice(0, at) + put + good.slice(at + length));
    fc.assert(
      fc.property(damaged, (text) => {
        try {
          parseStoredProducts(text, 'stored.json');
        } catch {
          expect(failure(() => parseStoredProducts(text, 'stored.json'))).toMatch(
            /^(?:BadSnapshot|MalformedJson|TruncatedFile): stored\.json/,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
