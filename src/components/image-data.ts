import { near } from '../images/near.ts';
import { readSnapshot } from '../images/edge/read-snapshot.ts';
import { resolveItem, resolveProduct } from '../images/simplestreams/effective.ts';
import { readSize, readText } from '../images/simplestreams/fields.ts';
import type { Product, Products, Version } from '../images/simplestreams/products.ts';
import { ComponentError } from './component-error.ts';
import type { StoredManifest } from '../images/snapshot/snapshot.ts';

/** The snapshot that the site is built from. */
export const snapshot = await readSnapshot('content/snapshot');

/** The day the data of the site stands for, `2025-07-24`: when the newest of its streams was published, else when the snapshot was made. */
export const dataDate = (
  snapshot.streams.flatMap(({ provenance: { published } }) => published ?? []).sort().at(-1) ?? snapshot.created
).slice(0, 10);

/** A product with the stream it stands in. */
export interface FoundProduct {
  readonly stream: Products;
  readonly product: Product;
}

/** One file of an image, ready to be shown. */
export interface ImageFile {
  readonly item: string;
  readonly ftype: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number | undefined;
  readonly sha256: string | undefined;
}

/** Every product of the snapshot, in the order of its streams. */
export function allProducts(): FoundProduct[] {
  return snapshot.streams.flatMap((stream) => [...stream.products.values()].map((product) => ({ stream, product })));
}

/**
 * The product of that name.
 *
 * @param at `file:line:column` of the component that asks
 * @throws Error that names the products most like it
 */
export function findProduct(name: string, at: string | undefined): FoundProduct {
  const products = allProducts();
  const found = products.find(({ product }) => product.name === name);
  if (found !== undefined) return found;
  const names = near(name, products.map(({ product }) => product.name));
  throw new ComponentError(at, `The snapshot holds no product \`${name}\`. ${alternatives(names)}`);
}

/** The version of that name, or the newest where no name is given. Errors as `findProduct`. */
export function findVersion({ product }: FoundProduct, name: string | undefined, at: string | undefined): Version {
  const version = name === undefined ? [...product.versions.values()].at(-1) : product.versions.get(name);
  if (version !== undefined) return version;
  throw new ComponentError(at, `The product \`${product.name}\` has no version \`${name ?? ''}\`. Its versions: ${[...product.versions.keys()].join(', ')}.`);
}

/** The files of one version of a product. */
export function imageFiles({ stream, product }: FoundProduct, version: Version): ImageFile[] {
  return [...version.items.values()].map((item) => {
    const { fields } = resolveItem(stream, product, version, item);
    return {
      item: item.name,
      ftype: readText(fields, 'ftype') ?? '',
      path: readText(fields, 'path') ?? '',
      size: readSize(fields),
      sha256: readText(fields, 'sha256'),
    };
  });
}

/** A text field of a product, own or inherited; empty where it has none. */
export function productText({ stream, product }: FoundProduct, field: string): string {
  return readText(resolveProduct(stream, product), field) ?? '';
}

/** The manifest of an image. Errors as `findProduct`. */
export function findManifest(image: string, at: string | undefined): StoredManifest {
  const found = snapshot.manifests.find(({ name }) => name === image);
  if (found !== undefined) return found;
  const names = near(image, snapshot.manifests.map(({ name }) => name));
  throw new ComponentError(at, `The snapshot holds no manifest of \`${image}\`. ${alternatives(names)}`);
}

function alternatives(names: readonly string[]): string {
  return names.length === 0 ? 'There is nothing near it.' : `Near it: ${names.map((name) => `\`${name}\``).join(', ')}.`;
}
