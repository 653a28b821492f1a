import type { ImagesError } from '../errors.ts';
import { isFields } from './fields.ts';
import { checkFields, checkPath } from './level.ts';
import { findPathProblem } from './path.ts';
import type { Fields, Item } from './products.ts';
import { namePath, quoteValue, refuse } from './refusal.ts';
import type { JsonSource } from './refusal.ts';

const sha256Shape = /^[0-9a-fA-F]{64}$/;

/**
 * Checks an item. Made for speed: nothing is allocated for a sound item but the item.
 *
 * @param version names from the top of the file to the version
 * @throws {ImagesError} WrongFormat, UnsafePath
 */
export function parseItem(name: string, raw: unknown, source: JsonSource, version: readonly string[]): Item {
  const fields = isFields(raw) ? raw : checkFields(raw, source, [...version, 'items', name]);
  checkFileFields(fields, source, version, name);
  return { name, fields };
}

/**
 * Checks the fields that say what a file is: `size` a whole number of bytes, `sha256` 64 hexadecimal digits, `path`
 * safe, each where it is there. They may stand at any level, since values pass down.
 *
 * @param above names from the top of the file to the level; for an item, to its version
 * @param item name of the item, where the level is one
 * @throws {ImagesError} WrongFormat, UnsafePath
 */
export function checkFileFields(fields: Fields, source: JsonSource, above: readonly string[], item?: string): void {
  const { size, sha256, path } = fields;
  const where = (field: string): string[] => (item === undefined ? [...above, field] : [...above, 'items', item, field]);
  if (size !== undefined && !(typeof size === 'number' && Number.isSafeInteger(size) && size >= 0)) {
    throw wrongValue(size, 'a whole number of bytes', source, where('size'));
  }
  if (sha256 !== undefined && !(typeof sha256 === 'string' && sha256Shape.test(sha256))) {
    throw wrongValue(sha256, '64 hexadecimal digits', source, where('sha256'));
  }
  if (path === undefined) return;
  if (typeof path !== 'string') throw wrongValue(path, 'a text', source, where('path'));
  if (findPathProblem(path) !== undefined) checkPath(path, source, where('path'));
}

function wrongValue(value: unknown, expected: string, source: JsonSource, where: readonly string[]): ImagesError {
  return refuse('WrongFormat', source, where, `${namePath(where)} is ${quoteValue(value)}, not ${expected}.`);
}
