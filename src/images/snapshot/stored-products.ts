import { z } from 'zod';
import { isFields, readText } from '../simplestreams/fields.ts';
import { isJsonObject, parseJson } from '../simplestreams/json.ts';
import { compareInCOrder } from '../simplestreams/order.ts';
import { makeProducts } from '../simplestreams/products.ts';
import type { Fields, Product, Products, Version } from '../simplestreams/products.ts';
import { badSnapshot } from './snapshot-file.ts';

const format = 'maas-image-docs/products:1';

const head = z.object({
  format: z.literal(format),
  fields: z.custom<Fields>((value) => isFields(value) && readText(value, 'content_id') !== undefined, 'no content_id'),
  products: z.array(z.unknown()),
});

/**
 * Writes a products file in the snapshot's own form: each level is a list of `{ name, fields, … }`, an item a line, so
 * that order and odd names survive and two snapshots compare line by line. Nothing is left out.
 */
export function formatStoredProducts(stream: Products): string {
  const products = [...stream.products.values()].map(formatProduct);
  return `{"format":${JSON.stringify(format)},"fields":${JSON.stringify(stream.fields)},"products":[${listLines(products)}]}\n`;
}

/**
 * Reads what {@link formatStoredProducts} wrote.
 *
 * @throws {ImagesError} BadSnapshot
 */
export function parseStoredProducts(text: string, file: string): Products {
  const result = head.safeParse(parseJson(text, file));
  if (!result.success) throw badSnapshot(file, `It does not hold products: ${result.error.issues[0]?.message ?? ''}.`);
  const products = new Map<string, Product>();
  for (const raw of result.data.products) {
    const { name, fields, below } = readLevel(raw, 'versions', file);
    products.set(name, { name, fields, versions: readVersions(below, file) });
  }
  return makeProducts(result.data.fields, products);
}

function readVersions(raw: readonly unknown[], file: string): Map<string, Version> {
  const versions = raw.map((version): Version => {
    const { name, fields, below } = readLevel(version, 'items', file);
    const items = below.map((item) => readLevel(item, undefined, file));
    return { name, fields, items: new Map(items.map((item) => [item.name, { name: item.name, fields: item.fields }])) };
  });
  return new Map(versions.sort((a, b) => compareInCOrder(a.name, b.name)).map((version) => [version.name, version]));
}

function readLevel(
  raw: unknown,
  belowName: string | undefined,
  file: string,
): { name: string; fields: Fields; below: readonly unknown[] } {
  if (isJsonObject(raw) && typeof raw['name'] === 'string') {
    const fields = raw['fields'] ?? {};
    const below: unknown = belowName === undefined ? [] : raw[belowName];
    if (isFields(fields) && Array.isArray(below)) return { name: raw['name'], fields, below };
  }
  throw badSnapshot(file, 'A product, version or item in it is not as this project writes them.');
}

function formatProduct({ name, fields, versions }: Product): string {
  return `{${formatHead(name, fields)},"versions":[${listLines([...versions.values()].map(formatVersion))}]}`;
}

function formatVersion({ name, fields, items }: Version): string {
  const lines = [...items.values()].map((item) => `{${formatHead(item.name, item.fields)}}`);
  return `{${formatHead(name, fields)},"items":[${listLines(lines)}]}`;
}

function formatHead(name: string, fields: Fields): string {
  const own = Object.keys(fields).length === 0 ? '' : `,"fields":${JSON.stringify(fields)}`;
  return `"name":${JSON.stringify(name)}${own}`;
}

function listLines(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n${lines.join(',\n')}`;
}
