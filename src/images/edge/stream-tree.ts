import { ImagesError } from '../errors.ts';
import { quote } from '../quote.ts';
import { parseUpdated } from '../simplestreams/date.ts';
import { readField, readText } from '../simplestreams/fields.ts';
import { parseIndex } from '../simplestreams/index-file.ts';
import { isJsonObject, parseJson } from '../simplestreams/json.ts';
import { parseProducts } from '../simplestreams/products-file.ts';
import type { Products } from '../simplestreams/products.ts';
import type { Index, IndexEntry } from '../simplestreams/stream-index.ts';
import { checkContent } from './content.ts';
import { mapParallel } from './parallel.ts';
import { readSigned } from './signed-file.ts';
import type { SignedFile, Trust } from './signed-file.ts';
import type { Source, SourceStart } from './source.ts';

/** What a source publishes: its index or indexes and all products files. */
export interface StreamTree {
  readonly indexes: readonly ReadIndex[];
  readonly streams: readonly ReadStream[];
  /** What the operator should know, a sentence each. */
  readonly warnings: readonly string[];
  /** Products files that say they are newer than the index says: the source was updated meanwhile, or its index is late. */
  readonly newer: readonly string[];
}

export interface ReadIndex {
  readonly file: SignedFile;
  readonly index: Index;
}

export interface ReadStream {
  readonly file: SignedFile;
  readonly stream: Products;
}

/** How deep an index may lie below an index. */
const maxDepth = 4;

/** How many files are read at a time. */
const atATime = 4;

/**
 * Reads a source from its first file on: an index and what it lists, or a products file alone.
 *
 * @throws {ImagesError} for the first file that is missing, damaged, not signed as asked, or of another format
 */
export async function readStreamTree(source: Source, start: SourceStart, trust: Trust): Promise<StreamTree> {
  const file = await readSigned(source, start.path, start.exact ? 'products' : 'index', trust, start.exact);
  const place = source.place(file.path);
  const raw = parseJson(file.text, place);
  const isProducts = isJsonObject(raw) && raw['format'] === 'products:1.0';
  if (isProducts) return { indexes: [], streams: [{ file, stream: parseProducts(file.text, place) }], warnings: [], newer: [] };
  return readBelow(source, { file, index: parseIndex(file.text, place) }, trust, 1);
}

async function readBelow(source: Source, read: ReadIndex, trust: Trust, depth: number): Promise<StreamTree> {
  const place = source.place(read.file.path);
  if (depth > maxDepth) {
    throw new ImagesError('WrongFormat', { place: { file: place }, reason: `Indexes list indexes more than ${maxDepth} levels deep.` });
  }
  const trees = await mapParallel([...read.index.entries.values()], atATime, (entry) => readEntry(source, entry, trust, depth));
  return {
    indexes: [read, ...trees.flatMap((tree) => tree.indexes)],
    streams: trees.flatMap((tree) => tree.streams),
    warnings: trees.flatMap((tree) => tree.warnings),
    newer: trees.flatMap((tree) => tree.newer),
  };
}

async function readEntry(source: Source, entry: IndexEntry, trust: Trust, depth: number): Promise<StreamTree> {
  if (entry.format !== 'products:1.0' && entry.format !== 'index:1.0') {
    return { indexes: [], streams: [], warnings: [`${quote(entry.contentId)} is of format ${quote(entry.format)} and was left out.`], newer: [] };
  }
  const file = await readSigned(source, entry.path, entry.format === 'index:1.0' ? 'index' : 'products', trust);
  const place = source.place(file.path);
  if (file.path === entry.path) checkContent(file.bytes, statedContent(entry), place);
  if (entry.format === 'index:1.0') return readBelow(source, { file, index: parseIndex(file.text, place) }, trust, depth + 1);
  const stream = parseProducts(file.text, place);
  return {
    indexes: [],
    streams: [{ file, stream }],
    warnings: stream.contentId === entry.contentId ? [] : [`${place} says it is ${quote(stream.contentId)}; the index calls it ${quote(entry.contentId)}.`],
    newer: isNewer(stream.updated, entry.updated) ? [file.path] : [],
  };
}

/** Digest and size of the file, which an index may give. */
function statedContent({ fields }: IndexEntry): { sha256?: string; size?: number } {
  const sha256 = readText(fields, 'sha256');
  const size = readField(fields, 'size');
  return { ...(sha256 === undefined ? {} : { sha256 }), ...(typeof size === 'number' ? { size } : {}) };
}

function isNewer(updated: string | undefined, listed: string | undefined): boolean {
  const [published, expected] = [parseUpdated(updated), parseUpdated(listed)];
  return published !== undefined && expected !== undefined && published > expected;
}
