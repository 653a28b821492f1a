import { readText } from './fields.ts';
import type { JsonObject } from './json.ts';

/** Fields that stand at one level of a stream: known and unknown ones alike, without the level below. */
export type Fields = JsonObject;

/** A file of format `products:1.0`. Values a level leaves out are those of the level above; see `effective.ts`. */
export interface Products {
  readonly contentId: string;
  /** `image-ids` in MAAS's streams, `image-downloads` in those of cloud images. */
  readonly datatype?: string;
  /** When the stream was published, in the words of the stream (RFC 2822). */
  readonly updated?: string;
  /** Every own field of the file but `products`; holds `content_id`, `datatype` and `updated` too. */
  readonly fields: Fields;
  /** By name, in the order of the file. */
  readonly products: ReadonlyMap<string, Product>;
}

/** One image in all its versions, such as `com.ubuntu.maas.stable:v3:boot:22.04:amd64:ga-22.04`. */
export interface Product {
  readonly name: string;
  /** Every own field but `versions`. */
  readonly fields: Fields;
  /** By name (MAAS users say serial), in C order: the last is the newest. */
  readonly versions: ReadonlyMap<string, Version>;
}

/** One build of a product, such as `20250718`. */
export interface Version {
  readonly name: string;
  /** Every own field but `items`. */
  readonly fields: Fields;
  /** By name, in the order of the file. */
  readonly items: ReadonlyMap<string, Item>;
}

/** One file of a build (`squashfs`, `boot-kernel`), or one entry without a file, such as an AMI. */
export interface Item {
  readonly name: string;
  /** Every own field; `size`, `sha256` and `path` are checked where they are there. */
  readonly fields: Fields;
}

/** A products file from its own fields and its products. */
export function makeProducts(fields: Fields, products: ReadonlyMap<string, Product>): Products {
  const datatype = readText(fields, 'datatype');
  const updated = readText(fields, 'updated');
  return {
    contentId: readText(fields, 'content_id') ?? '',
    ...(datatype === undefined ? {} : { datatype }),
    ...(updated === undefined ? {} : { updated }),
    fields,
    products,
  };
}
