import { aliasesField, expandAliases } from '../simplestreams/aliases.ts';
import { resolveProduct } from '../simplestreams/effective.ts';
import { readField } from '../simplestreams/fields.ts';
import type { Json, JsonObject } from '../simplestreams/json.ts';
import type { Fields, Product, Products } from '../simplestreams/products.ts';

/**
 * A product as `--json` prints it: `product`, `contentId`, every field in force for the product, and `versions`, each
 * with its own fields and `items`, each with its own fields. Versions go from the oldest to the newest.
 */
export function recordProduct(stream: Products, product: Product): JsonObject {
  const aliases = readField(stream.fields, aliasesField);
  const versions = [...product.versions.values()].map((version) =>
    join({ version: version.name }, expandAliases(version.fields, aliases), {
      items: [...version.items.values()].map((item) =>
        join({ item: item.name }, expandAliases(item.fields, aliases), {}),
      ),
    }),
  );
  return join({ product: product.name, contentId: stream.contentId }, resolveProduct(stream, product), { versions });
}

/** Names first, then fields, then what lies below; a field cannot take the place of a name. */
function join(names: Fields, fields: Fields, below: Fields): JsonObject {
  const own = Object.entries(fields).filter(([name]) => !Object.hasOwn(names, name) && !Object.hasOwn(below, name));
  return Object.fromEntries<Json>([...Object.entries(names), ...own, ...Object.entries(below)]);
}
