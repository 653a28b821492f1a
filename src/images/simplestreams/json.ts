import { ImagesError } from '../errors.ts';
import { findJsonError } from './json-error.ts';
import { positionAt } from '../text-position.ts';
import { isWebPage, webPage } from '../web-page.ts';

/** A value as JSON writes it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object as JSON writes it. A name may be anything, `__proto__` too: read it with `Object.hasOwn` or `readField`. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/**
 * Parses a JSON text. What comes back is not looked into yet.
 *
 * @param file name or address of the file, for the error
 * @throws {ImagesError} TruncatedFile where the text ends too early, MalformedJson with line and column elsewhere
 */
export function parseJson(text: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    if (isWebPage(text)) {
      throw new ImagesError('MalformedJson', { place: { file, line: 1, column: 1 }, ...webPage, cause });
    }
    const problem = findJsonError(text);
    if (problem === undefined) {
      throw new ImagesError('MalformedJson', {
        place: { file },
        reason: 'The JSON nests more deeply than this engine can read.',
        cause,
      });
    }
    throw new ImagesError(problem.offset >= text.trimEnd().length ? 'TruncatedFile' : 'MalformedJson', {
      place: { file, ...positionAt(text, problem.offset) },
      reason: problem.reason,
      remedy: 'Fetch the file again; if it stays so, tell who publishes the stream.',
      cause,
    });
  }
}

/** True for an object in the sense of JSON: not null, not an array. */
export function isJsonObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
