import { describe, expect, it } from 'vitest';
import { resolveItem, resolveProduct, walkItems } from '../../../../src/images/simplestreams/effective.ts';
import type { EffectiveItem } from '../../../../src/images/simplestreams/effective.ts';
import { parseProducts } from '../../../../src/images/simplestreams/products-file.ts';
import { productsText } from './stream-text.ts';

function resolveOnly(text: string): EffectiveItem | undefined {
  const stream = parseProducts(text, 's.json');
  return [...walkItems(stream)].map(({ product, version, item }) => resolveItem(stream, product, version, item))[0];
}

describe('resolveItem', () => {
  it('names the item and passes values down, the lower level winning', () => {
    const text = productsText({
      file: { label: 'file', license: 'file', os: 'file' },
      product: {
        label: 'product',
        os: 'product',
        versions: { '1': { label: 'version', items: { i: { os: 'item', size: 1 } } } },
      },
    });
    expect(resolveOnly(text)).toMatchObject({
      contentId: 'com.example:download',
      product: 'com.example:jammy',
      version: '1',
      item: 'i',
      fields: { label: 'version', license: 'file', os: 'item', arch: 'amd64', size: 1, format: 'products:1.0' },
    });
  });

  it('passes texts, numbers and booleans down, and keeps lists and objects where they stand', () => {
    const fields = resolveOnly(
      productsText({ file: { a: [1], b: true, c: 2, d: null }, item: { list: ['x'] } }),
    )?.fields;
    expect(fields).toMatchObject({ b: true, c: 2, list: ['x'] });
    expect(fields).not.toHaveProperty('a');
    expect(fields).not.toHaveProperty('d');
  });

  it('lets no null, list or object hide a value from above', () => {
    const fields = resolveOnly(productsText({ version: { sha256: '1'.repeat(64), os: 'version', label: 'version', items: { i: { sha256: null, os: ['item'], label: {} } } } }))?.fields;
    expect(fields).toMatchObject({ sha256: '1'.repeat(64), os: 'version', label: 'version' });
  });

  it('gives an object without prototype, so that a field nobody set is undefined', () => {
    const fields = resolveOnly(productsText())?.fields;
    expect(fields?.['constructor']).toBeUndefined();
    expect(fields?.['__proto__']).toBeUndefined();
  });

  it('writes aliases out, as the stream of AWS uses them', () => {
    const aliases = { crsn: { euw1: { region: 'eu-west-1', endpoint: 'https://ec2.eu-west-1.amazonaws.com' } } };
    const text = productsText({
      file: { _aliases: aliases },
      item: { crsn: 'euw1', id: 'ami-1', region: 'overwritten' },
    });
    expect(resolveOnly(text)?.fields).toMatchObject({
      crsn: 'euw1',
      region: 'eu-west-1',
      endpoint: 'https://ec2.eu-west-1.amazonaws.com',
      id: 'ami-1',
    });
  });

  it('writes the aliases of a level out before the level below takes over', () => {
    const aliases = { crsn: { a: { region: 'from product' } } };
    const text = productsText({
      file: { _aliases: aliases },
      product: { crsn: 'a', versions: { '1': { items: { i: { region: 'from item' } } } } },
    });
    expect(resolveOnly(text)?.fields).toMatchObject({ crsn: 'a', region: 'from item' });
  });

  it('leaves a value alone that has no alias, whatever the aliases are', () => {
    for (const aliases of [
      {},
      { crsn: {} },
      { crsn: { other: { region: 'x' } } },
      { crsn: 'text' },
      [],
      'text',
      { crsn: { use1: 'text' } },
    ]) {
      expect(
        resolveOnly(productsText({ file: { _aliases: aliases }, item: { crsn: 'use1' } }))?.fields,
      ).not.toHaveProperty('region');
    }
  });
});

describe('resolveProduct', () => {
  it('gives what holds for the product as a whole', () => {
    const stream = parseProducts(productsText({ file: { label: 'stable' } }), 's.json');
    const product = stream.products.get('com.example:jammy');
    expect(product && resolveProduct(stream, product)).toMatchObject({ arch: 'amd64', label: 'stable' });
  });
});
