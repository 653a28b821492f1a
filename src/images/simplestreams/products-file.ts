import { z } from 'zod';
import { aliasesField, listMeanings } from './aliases.ts';
import { isFields, readField } from './fields.ts';
import { checkFileFields, listNames, parseItem } from './item.ts';
import type { LevelName } from './item.ts';
import { isJsonObject, parseJson } from './json.ts';
import { checkFields, parseLevel } from './level.ts';
import { compareInCOrder } from './order.ts';
import { makeProducts } from './products.ts';
import type { Fields, Item, Product, Products, Version } from './products.ts';
import { namePath, refuse } from './refusal.ts';
import type { JsonSource } from './refusal.ts';

const productsHead = z.looseObject({
  format: z.literal('products:1.0'),
  content_id: z.string().min(1),
  products: z.custom<{ readonly [name: string]: unknown }>(isJsonObject, 'Invalid input: expected an object'),
});

/**
 * Parses a products file.
 *
 * The head goes through a schema; the levels below it, of which there may be a million, through guards of a few lines.
 *
 * Rule: simplestreams doc/README, "products:1.0".
 *
 * @param file name or address of the text, for errors
 * @throws {ImagesError} MalformedJson, TruncatedFile, WrongFormat, UnsafePath; each with line and column
 */
export function parseProducts(text: string, file: string): Products {
  const raw = parseJson(text, file);
  const source = { file, text };
  const { products } = parseLevel(productsHead, raw, source, []);
  const { products: _, ...own } = isJsonObject(raw) ? raw : {};
  const byName = new Map<string, Product>();
  for (const name in products) byName.set(name, parseProduct(name, products[name], source));
  const fields = checkOwn(own, source, {});
  checkAliases(fields, source);
  return makeProducts(fields, byName);
}

function parseProduct(name: string, raw: unknown, source: JsonSource): Product {
  const level = { product: name };
  const { own, children } = splitLevel(raw, 'versions', source, level);
  const versions = new Map<string, Version>();
  for (const version of Object.keys(children).sort(compareInCOrder)) {
    versions.set(version, parseVersion(name, version, children[version], source));
  }
  return { name, fields: checkOwn(own, source, level), versions };
}

function parseVersion(product: string, name: string, raw: unknown, source: JsonSource): Version {
  const level = { product, version: name };
  const { own, children } = splitLevel(raw, 'items', source, level);
  const items = new Map<string, Item>();
  for (const item in children) items.set(item, parseItem(item, children[item], source, product, name));
  return { name, fields: checkOwn(own, source, level), items };
}

function checkOwn(own: { readonly [name: string]: unknown }, source: JsonSource, level: LevelName): Fields {
  const fields = isFields(own) ? own : checkFields(own, source, listNames(level));
  checkFileFields(fields, source, listNames(level));
  return fields;
}

/** What an alias stands for is put over the fields of items, so that a path or a digest in it counts as theirs. */
function checkAliases(fields: Fields, source: JsonSource): void {
  for (const { where, meaning } of listMeanings(readField(fields, aliasesField))) {
    checkFileFields(meaning, source, [aliasesField, ...where]);
  }
}

/** The own fields of a level and the level below it, which may be missing. */
function splitLevel(raw: unknown, below: 'versions' | 'items', source: JsonSource, level: LevelName) {
  if (!isJsonObject(raw)) {
    throw refuse('WrongFormat', source, listNames(level), `${namePath(listNames(level))} is not an object.`);
  }
  const { [below]: children = {}, ...own } = raw;
  if (isJsonObject(children)) return { own, children };
  const where = [...listNames(level), below];
  throw refuse('WrongFormat', source, where, `${namePath(where)} is not an object.`);
}
