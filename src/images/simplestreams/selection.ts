import { resolveItem } from './effective.ts';
import type { Filter } from './filter.ts';
import type { Item, Product, Products, Version } from './products.ts';

/** What to keep of a stream. */
export interface Selection {
  /** Every one must be met. */
  readonly filters: readonly Filter[];
  /** How many of the newest versions of each product count; all where absent. */
  readonly max?: number;
}

/**
 * The part of a stream that a selection keeps. As with sstream-mirror, the newest versions are taken first and filtered
 * then: `--max 1` with a filter that only older versions meet keeps nothing. Versions without items and products
 * without versions fall away, unless nothing was to be selected at all.
 *
 * Rule: `sync_products` in simplestreams/mirrors/__init__.py.
 */
export function selectProducts(stream: Products, { filters, max }: Selection): Products {
  if (filters.length === 0 && max === undefined) return stream;
  const products = [...stream.products.values()].map((product) => selectVersions(stream, product, filters, max));
  return {
    ...stream,
    products: new Map(products.filter(({ versions }) => versions.size > 0).map((product) => [product.name, product])),
  };
}

function selectVersions(
  stream: Products,
  product: Product,
  filters: readonly Filter[],
  max: number | undefined,
): Product {
  const newest = [...product.versions.values()].slice(max === undefined ? 0 : -max);
  const versions = newest.map((version) => selectItems(stream, product, version, filters));
  return {
    ...product,
    versions: new Map(versions.filter(({ items }) => items.size > 0).map((version) => [version.name, version])),
  };
}

function selectItems(stream: Products, product: Product, version: Version, filters: readonly Filter[]): Version {
  const isKept = (item: Item): boolean => {
    const effective = resolveItem(stream, product, version, item);
    return filters.every((filter) => filter.matches(effective));
  };
  return { ...version, items: new Map([...version.items].filter(([, item]) => isKept(item))) };
}
