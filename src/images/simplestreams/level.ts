import type { z } from 'zod';
import { findBadValue, isFields } from './fields.ts';
import { isJsonObject } from './json.ts';
import { findPathProblem } from './path.ts';
import type { Fields } from './products.ts';
import { namePath, quoteValue, refuse } from './refusal.ts';
import type { JsonSource } from './refusal.ts';

/**
 * Checks one level of a file against its schema; the first issue becomes the error.
 *
 * @param path names from the top of the file to this level
 * @throws {ImagesError} WrongFormat, at the value's line and column
 */
export function parseLevel<T>(schema: z.ZodType<T>, raw: unknown, source: JsonSource, path: readonly string[]): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = [...path, ...(issue?.path ?? []).filter((step) => typeof step !== 'symbol')];
  const found = quoteValue(valueAt(raw, issue?.path ?? []));
  throw refuse('WrongFormat', source, where, `${namePath(where)} is ${found}. ${describeExpected(issue?.message)}`);
}

const kinds: Readonly<Record<string, string>> = { string: 'a text', object: 'an object', array: 'a list', number: 'a number' };

/** What zod wanted, without what it found, which is said already: `Expected a text.` */
function describeExpected(message = 'Not as expected'): string {
  const expected = /^Invalid input: expected (.*?)(?:, received \w+)?$/.exec(message)?.[1];
  return expected === undefined ? `${message}.` : `Expected ${kinds[expected] ?? expected}.`;
}

/**
 * The own fields of one level, once each is known to be kept exactly.
 *
 * @throws {ImagesError} WrongFormat
 */
export function checkFields(raw: unknown, source: JsonSource, path: readonly string[]): Fields {
  if (isFields(raw)) return raw;
  if (!isJsonObject(raw)) throw refuse('WrongFormat', source, path, `${namePath(path)} is not an object.`);
  const bad = findBadValue(raw);
  const where = [...path, ...(bad?.path ?? [])];
  throw refuse('WrongFormat', source, where, `${namePath(where)} cannot be kept: ${bad?.reason ?? 'it is no JSON'}.`);
}

/**
 * Checks the path a level names.
 *
 * @throws {ImagesError} UnsafePath
 */
export function checkPath(filePath: string, source: JsonSource, path: readonly string[]): void {
  const problem = findPathProblem(filePath);
  if (problem === undefined) return;
  throw refuse(
    'UnsafePath',
    source,
    path,
    `${namePath(path)} is ${quoteValue(filePath)}, which ${problem}.`,
    'Do not use this stream: a path is relative and stays below the directory that holds streams/.',
  );
}

/** The value at the end of a path of own names. */
function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === String(step))?.[1]
        : undefined,
    root,
  );
}
