import type { ImagesError } from '../errors.ts';
import { isFields, readField, readSize } from './fields.ts';
import { checkFields, checkPath } from './level.ts';
import { findPathProblem } from './path.ts';
import type { Fields, Item } from './products.ts';
import { namePath, quoteValue, refuse } from './refusal.ts';
import type { JsonSource } from './refusal.ts';

/** Names from the top of a file to one of its levels, written out only where an error has to say them. */
export interface LevelName {
  readonly product?: string;
  readonly version?: string;
  readonly item?: string;
}

/** The digests that simplestreams knows, each with how many hexadecimal digits it has. Rule: `CHECKSUMS` in simplestreams/util.py. */
const digestLengths = { sha256: 64, sha512: 128, md5: 32 } as const;
export const digestKinds = ['sha256', 'sha512', 'md5'] as const satisfies readonly (keyof typeof digestLengths)[];

const hexadecimal = /^[0-9a-fA-F]+$/;

/**
 * Checks an item. Made for speed: nothing is allocated for a sound item but the item.
 *
 * @throws {ImagesError} WrongFormat, UnsafePath
 */
export function parseItem(name: string, raw: unknown, source: JsonSource, product: string, version: string): Item {
  const fields = isFields(raw) ? raw : checkFields(raw, source, listNames({ product, version, item: name }));
  if (hasFileProblem(fields)) checkFileFields(fields, source, listNames({ product, version, item: name }));
  return { name, fields };
}

/**
 * Checks the fields that say what a file is: `size` a whole number of bytes (also as text), `sha256`, `sha512` and `md5`
 * as many hexadecimal digits as they have, `path` safe, each where it is there and not null. They may stand at any level,
 * since values pass down, and in what an alias stands for.
 *
 * @param where names from the top of the file to the fields
 * @throws {ImagesError} WrongFormat, UnsafePath
 */
export function checkFileFields(fields: Fields, source: JsonSource, where: readonly string[]): void {
  if (!isSizeFine(fields)) throw wrongValue(fields['size'], 'a whole number of bytes', source, [...where, 'size']);
  for (const kind of digestKinds) {
    const [digest, digits] = [readField(fields, kind), digestLengths[kind]];
    if (!isDigest(digest, digits)) throw wrongValue(digest, `${digits} hexadecimal digits`, source, [...where, kind]);
  }
  const path = readField(fields, 'path');
  if (isMissing(path)) return;
  if (typeof path !== 'string') throw wrongValue(path, 'a text', source, [...where, 'path']);
  checkPath(path, source, [...where, 'path']);
}

/** The names as they stand in the file: `products`, NAME, `versions`, NAME, `items`, NAME. */
export function listNames({ product, version, item }: LevelName): string[] {
  return [
    ...(product === undefined ? [] : ['products', product]),
    ...(version === undefined ? [] : ['versions', version]),
    ...(item === undefined ? [] : ['items', item]),
  ];
}

function hasFileProblem(fields: Fields): boolean {
  const { sha256, sha512, md5, path } = fields;
  const isPathFine = isMissing(path) || (typeof path === 'string' && findPathProblem(path) === undefined);
  return !(
    isPathFine &&
    isSizeFine(fields) &&
    isDigest(sha256, digestLengths.sha256) &&
    isDigest(sha512, digestLengths.sha512) &&
    isDigest(md5, digestLengths.md5)
  );
}

function isSizeFine(fields: Fields): boolean {
  return isMissing(fields['size']) || readSize(fields) !== undefined;
}

function isDigest(value: unknown, digits: number): boolean {
  return isMissing(value) || (typeof value === 'string' && value.length === digits && hexadecimal.test(value));
}

/** A null says as little as a field that is not there: `stringitems` in simplestreams/util.py drops both. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

function wrongValue(value: unknown, expected: string, source: JsonSource, where: readonly string[]): ImagesError {
  return refuse('WrongFormat', source, where, `${namePath(where)} is ${quoteValue(value)}, not ${expected}.`);
}
