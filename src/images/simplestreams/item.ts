import type { ImagesError } from '../errors.ts';
import { isFields, readSize } from './fields.ts';
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

const sha256Shape = /^[0-9a-fA-F]{64}$/;

/**
 * Checks an item. Made for speed: nothing is allocated for a sound item but the item.
 *
 * @throws {ImagesError} WrongFormat, UnsafePath
 */
export function parseItem(name: string, raw: unknown, source: JsonSource, product: string, version: string): Item {
  const fields = isFields(raw) ? raw : checkFields(raw, source, listNames({ product, version, item: name }));
  if (hasFileProblem(fields)) checkFileFields(fields, source, { product, version, item: name });
  return { name, fields };
}

/**
 * Checks the fields that say what a file is: `size` a whole number of bytes (also as text), `sha256` 64 hexadecimal digits, `path`
 * safe, each where it is there. They may stand at any level, since values pass down.
 *
 * @throws {ImagesError} WrongFormat, UnsafePath
 */
export function checkFileFields(fields: Fields, source: JsonSource, level: LevelName): void {
  const { size, sha256, path } = fields;
  if (!isSizeFine(fields)) throw wrongValue(size, 'a whole number of bytes', source, [...listNames(level), 'size']);
  if (!isSha256(sha256)) throw wrongValue(sha256, '64 hexadecimal digits', source, [...listNames(level), 'sha256']);
  if (path === undefined) return;
  if (typeof path !== 'string') throw wrongValue(path, 'a text', source, [...listNames(level), 'path']);
  checkPath(path, source, [...listNames(level), 'path']);
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
  const { sha256, path } = fields;
  const isPathFine = path === undefined || (typeof path === 'string' && findPathProblem(path) === undefined);
  return !(isPathFine && isSizeFine(fields) && isSha256(sha256));
}

function isSizeFine(fields: Fields): boolean {
  return fields['size'] === undefined || readSize(fields) !== undefined;
}

function isSha256(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && sha256Shape.test(value));
}

function wrongValue(value: unknown, expected: string, source: JsonSource, where: readonly string[]): ImagesError {
  return refuse('WrongFormat', source, where, `${namePath(where)} is ${quoteValue(value)}, not ${expected}.`);
}
