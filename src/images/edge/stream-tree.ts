import { ImagesError } from '../errors.ts';
import { quote } from '../quote.ts';
import { parseUpdated } from '../simplestreams/date.ts';
import { readSize, readText } from '../simplestreams/fields.ts';
import { parseIndex } from '../simplestreams/index-file.ts';
import { isJsonObject, parseJson } from '../simplestreams/json.ts';
import { parseProducts } from '../simplestreams/products-file.ts';
import type { Products } from '../simplestreams/products.ts';
import type { Index, IndexEntry } from '../simplestreams/stream-index.ts';
import { checkContent } from './content.ts';
import { mapParallel } from './parallel.ts';
import { readSigned } from './signed-file.ts';
import type { Reading, SignedFile, SignedText } from './signed-file.ts';
import type { SourceStart } from './source-address.ts';

/** What a source publishes: its index or indexes and all products files. */
export interface StreamTree {
  readonly indexes: readonly { readonly file: SignedFile; readonly index: Index }[];
  readonly streams: readonly ReadStream[];
  /** What the operator should know, a sentence each. */
  readonly warnings: readonly string[];
  /** Products files that say they are newer than the index says: the source was updated meanwhile, or its index is late. */
  readonly newer: readonly string[];
}

/** A products file and what is to be recorded of it. */
export interface ReadStream {
  readonly file: SignedFile;
  readonly stream: Products;
}

const nothing: StreamTree = { indexes: [], streams: [], warnings: [], newer: [] };

/** How deep an index may lie below an index. */
const maxDepth = 4;

/** How many files are read at a time. */
const atATime = 4;

/**
 * Reads a source from its first file on: an index and what it lists, or a products file alone.
 *
 * @throws {ImagesError} for the first file that is missing, damaged, not signed as asked, or of another format
 */
export async function readStreamTree(reading: Reading, start: SourceStart): Promise<StreamTree> {
  const { text, ...file } = await readSigned(reading, start.path, start.exact ? 'products' : 'index', start.exact);
  const place = reading.source.place(file.path);
  const raw = parseJson(text, place);
  const isProducts = isJsonObject(raw) && raw['format'] === 'products:1.0';
  if (isProducts) return { ...nothing, streams: [{ file, stream: parseProducts(text, place) }] };
  return readBelow(reading, file, parseIndex(text, place), 1);
}

async function readBelow(reading: Reading, file: SignedFile, index: Index, depth: number): Promise<StreamTree> {
  if (depth > maxDepth) {
    const place = { file: reading.source.place(file.path) };
    throw new ImagesError('WrongFormat', {
      place,
      reason: `Indexes list indexes more than ${maxDepth} levels deep, or one lists itself.`,
      remedy: 'Name the products file that you want as the source, or tell who publishes the stream.',
    });
  }
  const trees = await mapParallel([...index.entries.values()], atATime, (entry) => readEntry(reading, entry, depth));
  return {
    indexes: [{ file, index }, ...trees.flatMap((tree) => tree.indexes)],
    streams: trees.flatMap((tree) => tree.streams),
    warnings: trees.flatMap((tree) => tree.warnings),
    newer: trees.flatMap((tree) => tree.newer),
  };
}

async function readEntry(reading: Reading, entry: IndexEntry, depth: number): Promise<StreamTree> {
  const { contentId, format } = entry;
  const problem = findEntryProblem(entry);
  if (problem !== undefined) return { ...nothing, warnings: [`${quote(contentId)} ${problem} and was left out.`] };
  if (format === 'index:1.0') {
    const { text, ...file } = await readListed(reading, entry, 'index');
    return readBelow(reading, file, parseIndex(text, reading.source.place(file.path)), depth + 1);
  }
  const { text, ...file } = await readListed(reading, entry, 'products');
  const place = reading.source.place(file.path);
  const stream = parseProducts(text, place);
  return {
    ...nothing,
    streams: [{ file, stream }],
    warnings:
      stream.contentId === contentId
        ? []
        : [`${place} says it is ${quote(stream.contentId)}; the index calls it ${quote(contentId)}.`],
    newer: isNewer(stream.updated, entry.updated) ? [file.path] : [],
  };
}

/**
 * Why an entry of an index leads to nothing that is read, as the middle of a sentence; undefined where it does.
 *
 * Rule: `sync_index` in simplestreams/mirrors/__init__.py, which passes over such entries.
 */
function findEntryProblem({ format, path }: IndexEntry): string | undefined {
  if (path === '') return 'has no path';
  if (format === '') return 'has no format';
  return format === 'index:1.0' || format === 'products:1.0' ? undefined : `is of format ${quote(format)}`;
}

/** Reads a file that an index lists, and checks digest and size where the index gives them. */
async function readListed(
  reading: Reading,
  { path, fields }: IndexEntry,
  kind: 'index' | 'products',
): Promise<SignedText> {
  const file = await readSigned(reading, path, kind);
  const sha256 = readText(fields, 'sha256');
  const size = readSize(fields);
  const stated = { ...(sha256 === undefined ? {} : { sha256 }), ...(size === undefined ? {} : { size }) };
  if (file.path === path) checkContent(file, stated, reading.source.place(path));
  return file;
}

function isNewer(updated: string | undefined, listed: string | undefined): boolean {
  const [published, expected] = [parseUpdated(updated), parseUpdated(listed)];
  return published !== undefined && expected !== undefined && published > expected;
}
