import { readField, readText } from './fields.ts';
import type { Fields } from './products.ts';

/** A file of format `index:1.0`: what a stream holds and where. */
export interface Index {
  readonly updated?: string;
  /** Every own field but `index`. */
  readonly fields: Fields;
  /** By content id, in the order of the file. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
}

/** One file that an index lists. */
export interface IndexEntry {
  readonly contentId: string;
  /** `products:1.0`, or `index:1.0` for an index below this one; simplestreams knows no other. Empty where there is none. */
  readonly format: string;
  /** Relative to the root of the stream; empty where there is none. */
  readonly path: string;
  readonly updated?: string;
  /** Names of the products in the file; empty where the index does not give them. */
  readonly products: readonly string[];
  /** Every own field, those above too. */
  readonly fields: Fields;
}

/** An index from its own fields and those of its entries. */
export function makeIndex(fields: Fields, entries: readonly (readonly [contentId: string, fields: Fields])[]): Index {
  const updated = readText(fields, 'updated');
  return {
    ...(updated === undefined ? {} : { updated }),
    fields,
    entries: new Map(entries.map(([contentId, own]) => [contentId, makeEntry(contentId, own)])),
  };
}

function makeEntry(contentId: string, fields: Fields): IndexEntry {
  const updated = readText(fields, 'updated');
  const products = readField(fields, 'products');
  return {
    contentId,
    format: readText(fields, 'format') ?? '',
    path: readText(fields, 'path') ?? '',
    ...(updated === undefined ? {} : { updated }),
    products: Array.isArray(products) ? products.filter((name) => typeof name === 'string') : [],
    fields,
  };
}
