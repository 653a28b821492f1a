import { canonicalJson } from '../simplestreams/canonical-json.ts';
import type { Product, Products, Version } from '../simplestreams/products.ts';

/** How the products of two snapshots differ. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ProductChange[];
}

/** How a product differs, by the names of its versions; `fields` where something else about it has changed. */
export interface ProductChange {
  readonly product: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly fields: boolean;
}

/** Compares what was with what is, product by product. */
export function compareStreams(before: readonly Products[], after: readonly Products[]): Changes {
  const [old, now] = [collect(before), collect(after)];
  return {
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed: [...now].flatMap(([name, product]) => {
      const was = old.get(name);
      const change = was === undefined ? undefined : compareProducts(was, product);
      return change === undefined ? [] : [change];
    }),
  };
}

function collect(streams: readonly Products[]): Map<string, Product> {
  return new Map(streams.flatMap(({ products }) => [...products]));
}

function compareProducts(before: Product, after: Product): ProductChange | undefined {
  const names = [...after.versions.keys()];
  const change = {
    product: after.name,
    added: names.filter((name) => !before.versions.has(name)),
    removed: [...before.versions.keys()].filter((name) => !after.versions.has(name)),
    changed: names.filter((name) => {
      const [was, is] = [before.versions.get(name), after.versions.get(name)];
      return was !== undefined && is !== undefined && describeVersion(was) !== describeVersion(is);
    }),
    fields: canonicalJson(before.fields) !== canonicalJson(after.fields),
  };
  const isSame = change.added.length + change.removed.length + change.changed.length === 0 && !change.fields;
  return isSame ? undefined : change;
}

function describeVersion({ fields, items }: Version): string {
  return canonicalJson([fields, [...items.values()]]);
}
