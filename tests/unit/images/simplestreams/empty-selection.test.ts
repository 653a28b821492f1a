import { expect, it } from 'vitest';
import { describeEmptySelection } from '../../../../src/images/simplestreams/empty-selection.ts';
import { parseFilter } from '../../../../src/images/simplestreams/filter.ts';
import { parseProducts } from '../../../../src/images/simplestreams/products-file.ts';
import { selectProducts } from '../../../../src/images/simplestreams/selection.ts';

const stream = parseProducts(
  JSON.stringify({
    format: 'products:1.0',
    content_id: 'a',
    products: { p: { arch: 'amd64', versions: { 1: { items: { m: { ftype: 'manifest', path: 'm', size: 1 } } } } } },
  }),
  's.json',
);
const describe = (...texts: string[]) => {
  const filters = texts.map(parseFilter);
  return describeEmptySelection([stream], [selectProducts(stream, { filters })], filters);
};

it('says which filters keep nothing, and what fields there are', () => {
  expect(describe('architecture=amd64', 'ftype=manifest')).toBe(
    'Nothing of the source meets "architecture=amd64" and "ftype=manifest", so nothing is kept. Items have the fields arch, content_id, format, ftype, path, size, and product_name, version_name, item_name.',
  );
});

it('says nothing where something is kept, where nothing was asked, and where the source is empty', () => {
  expect(describe('arch=amd64')).toBeUndefined();
  expect(describe()).toBeUndefined();
  const empty = { ...stream, products: new Map() };
  expect(describeEmptySelection([empty], [empty], [parseFilter('arch=x')])).toBeUndefined();
});
