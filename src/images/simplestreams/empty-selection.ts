import { quote } from '../quote.ts';
import { resolveItem, walkItems } from './effective.ts';
import type { Filter } from './filter.ts';
import type { Products } from './products.ts';

/** How many fields are named at most. */
const mostFields = 20;

/** What is to be said where filters have kept nothing of streams that hold something; undefined elsewhere. */
export function describeEmptySelection(streams: readonly Products[], selected: readonly Products[], filters: readonly Filter[]): string | undefined {
  if (filters.length === 0 || selected.some(({ products }) => products.size > 0)) return undefined;
  const fields = new Set(streams.flatMap(listFields));
  if (fields.size === 0) return undefined;
  const names = [...fields].sort().slice(0, mostFields).join(', ');
  const more = fields.size > mostFields ? ', …' : '';
  const wanted = filters.map(({ text }) => quote(text)).join(' and ');
  return `Nothing of the source meets ${wanted}, so nothing is kept. Items have the fields ${names}${more}, and product_name, version_name, item_name.`;
}

function listFields(stream: Products): string[] {
  return [...walkItems(stream)].flatMap(({ product, version, item }) => Object.keys(resolveItem(stream, product, version, item).fields));
}
