import { aliasesField, expandAliases } from './aliases.ts';
import { readField } from './fields.ts';
import type { Json } from './json.ts';
import type { Fields, Item, Product, Products, Version } from './products.ts';

/** An item with everything that holds for it, its own values and those it inherits. */
export interface EffectiveItem {
  readonly contentId: string;
  readonly product: string;
  readonly version: string;
  readonly item: string;
  /** The values in force by field name, without prototype. */
  readonly fields: Fields;
}

/**
 * The fields in force at the end of a chain of levels: texts, numbers and booleans pass down from file to product to
 * version to item, where a lower level wins; lists, objects and nulls belong to the level they stand at and hide nothing
 * from above. Aliases are written out at each level first.
 *
 * Rule: `products_exdata` in simplestreams/util.py.
 *
 * @param levels own fields from the file downwards, the last being the level asked for
 */
function inheritFields(levels: readonly Fields[]): Fields {
  const aliases = levels[0] === undefined ? undefined : readField(levels[0], aliasesField);
  const inherited: Record<string, Json> = Object.create(null);
  levels.forEach((level, depth) => {
    const isLast = depth === levels.length - 1;
    for (const [name, value] of Object.entries(expandAliases(level, aliases))) {
      if (typeof value !== 'object' || (isLast && inherited[name] === undefined)) inherited[name] = value;
    }
  });
  return inherited;
}

/** The fields in force for a product as a whole. */
export function resolveProduct(stream: Products, product: Product): Fields {
  return inheritFields([stream.fields, product.fields]);
}

/** The fields in force for an item. Worked out when asked, so that a large stream is not held twice. */
export function resolveItem(stream: Products, product: Product, version: Version, item: Item): EffectiveItem {
  return {
    contentId: stream.contentId,
    product: product.name,
    version: version.name,
    item: item.name,
    fields: inheritFields([stream.fields, product.fields, version.fields, item.fields]),
  };
}

/** Every item of a stream with the levels above it, in the order of the file, versions from the oldest. */
export function* walkItems(stream: Products): Generator<{ product: Product; version: Version; item: Item }> {
  for (const product of stream.products.values()) {
    for (const version of product.versions.values()) {
      for (const item of version.items.values()) yield { product, version, item };
    }
  }
}
