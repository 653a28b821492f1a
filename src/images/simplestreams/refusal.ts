import { ImagesError } from '../errors.ts';
import type { ErrorName } from '../errors.ts';
import { quote } from '../quote.ts';
import { placeOf } from './json-place.ts';

/** A JSON text and the name or address it came from; what an error needs to say where. */
export interface JsonSource {
  readonly file: string;
  readonly text: string;
}

/** The error for a value of a JSON text, placed at that value's line and column. */
export function refuse(
  name: ErrorName,
  { file, text }: JsonSource,
  path: readonly (string | number)[],
  reason: string,
  remedy = 'Fetch the file again; if it stays so, tell who publishes the stream.',
): ImagesError {
  return new ImagesError(name, { place: placeOf(file, text, path), reason, remedy });
}

/** A JSON value as an error shows it; what nests is only named, since it may nest without end. */
export function quoteValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === undefined) return 'missing';
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : String(value);
}

/** Names from the top of a file, as a reader follows them: `products → NAME → versions`; odd characters are escaped. */
export function namePath(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'The file';
  const names = path
    .slice(0, 8)
    .map((step) => (/^[!-~]{1,100}$/.test(String(step)) ? String(step) : quote(String(step))));
  return [...names, ...(path.length > 8 ? ['…'] : [])].join(' → ');
}
