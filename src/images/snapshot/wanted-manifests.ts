import { ImagesError } from '../errors.ts';
import { resolveItem, walkItems } from '../simplestreams/effective.ts';
import type { EffectiveItem } from '../simplestreams/effective.ts';
import { readSize, readText } from '../simplestreams/fields.ts';
import { digestKinds } from '../simplestreams/item.ts';
import type { Fields, Products } from '../simplestreams/products.ts';
import { namePath } from '../simplestreams/refusal.ts';
import { nameImage } from './image-name.ts';

/** A manifest that a stream names. */
export interface WantedManifest {
  /** The image it describes. */
  readonly name: string;
  /** Relative to the root of the source. */
  readonly path: string;
  /** Lower case; absent where the stream does not give it. */
  readonly sha256?: string;
  /** Lower case; streams that give no SHA-256 give one of these. */
  readonly sha512?: string;
  readonly md5?: string;
  /** Bytes. */
  readonly size?: number;
  /** Content id of the stream that names it. */
  readonly contentId: string;
}

/**
 * The manifests (items of ftype `manifest`) that streams name, each path once: products that differ only in their kernel
 * share one. What any of them says of the file has to hold. Where two paths would have one name, the name of the item is added.
 *
 * @throws {ImagesError} WrongDigest, WrongSize where two items say different things of one file
 */
export function listWantedManifests(streams: readonly Products[]): WantedManifest[] {
  const byPath = new Map<string, WantedManifest>();
  const names = new Set<string>();
  for (const stream of streams) {
    for (const { product, version, item } of walkItems(stream)) {
      const effective = resolveItem(stream, product, version, item);
      const path = readText(effective.fields, 'path');
      if (readText(effective.fields, 'ftype') !== 'manifest' || path === undefined) continue;
      const size = readSize(effective.fields);
      const stated = { ...readDigests(effective.fields), ...(size === undefined ? {} : { size }) };
      const before = byPath.get(path);
      if (before !== undefined) {
        byPath.set(path, { ...before, ...agree(before, stated, effective) });
        continue;
      }
      const name = chooseName([nameImage(effective), `${nameImage(effective)}/${item.name}`, path], names);
      names.add(name);
      byPath.set(path, { name, path, contentId: stream.contentId, ...stated });
    }
  }
  return [...byPath.values()];
}

type Stated = Pick<WantedManifest, (typeof digestKinds)[number] | 'size'>;

/** What a further item says of a file that was named before, once it is known to agree with that. */
function agree(before: WantedManifest, stated: Stated, { product, version, item }: EffectiveItem): Stated {
  for (const kind of ['size', ...digestKinds] as const) {
    const [one, other] = [before[kind], stated[kind]];
    if (one === undefined || other === undefined || one === other) continue;
    throw new ImagesError(kind === 'size' ? 'WrongSize' : 'WrongDigest', {
      place: { file: before.path },
      reason: `The stream contradicts itself: ${namePath(['products', product, 'versions', version, 'items', item, kind])} is ${other}; another item with this path says ${one}.`,
      remedy: 'Tell who publishes the stream: a path stands for one file.',
    });
  }
  return stated;
}

/** The digests that simplestreams knows, where a stream gives them. */
function readDigests(fields: Fields): Omit<Stated, 'size'> {
  const given = digestKinds.map((kind) => [kind, readText(fields, kind)?.toLowerCase()] as const);
  return Object.fromEntries(given.filter(([, digest]) => digest !== undefined));
}

/** The first of the names that is free, or the last. */
function chooseName(candidates: readonly string[], taken: ReadonlySet<string>): string {
  return candidates.find((name) => !taken.has(name)) ?? candidates.at(-1) ?? '';
}
