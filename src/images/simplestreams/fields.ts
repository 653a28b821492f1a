import { isJsonObject } from './json.ts';
import type { Json } from './json.ts';
import type { Fields } from './products.ts';

/** How deep a field that no rule knows may nest; real streams need two levels. */
const maxFieldDepth = 32;

/** A value that cannot be kept, by its path from where the search began. */
export interface BadValue {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** The value of an own field, never one of `Object.prototype`. */
export function readField(fields: Fields, name: string): Json | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The value of a field that holds text; undefined where it is missing or something else. */
export function readText(fields: Fields, name: string): string | undefined {
  const value = readField(fields, name);
  return typeof value === 'string' ? value : undefined;
}

/**
 * The bytes that a `size` states: a whole number, or one written as text; undefined where it is missing or something else.
 *
 * Rule: simplestreams takes `int()` of it (simplestreams/mirrors/__init__.py).
 */
export function readSize(fields: Fields): number | undefined {
  const value = readField(fields, 'size');
  const size = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : undefined;
}

/** True for an object whose every value can be kept exactly; see `findBadValue`. */
export function isFields(value: unknown): value is Fields {
  return isJsonObject(value) && findBadValue(value) === undefined;
}

/**
 * The first value in an object that cannot be kept as it stands in the file: a whole number beyond 2^53 or one that
 * overflows (JavaScript would round it), or nesting beyond `maxFieldDepth`. Walks without recursion.
 */
export function findBadValue(root: { readonly [name: string]: unknown }): BadValue | undefined {
  for (const name in root) {
    const value = root[name];
    if (typeof value === 'string') continue;
    const bad =
      typeof value === 'object' && value !== null ? findBadInside(value, [name]) : findBadScalar(value, [name]);
    if (bad !== undefined) return bad;
  }
  return undefined;
}

function findBadInside(value: object, path: readonly (string | number)[]): BadValue | undefined {
  const due: { readonly value: object; readonly path: readonly (string | number)[] }[] = [{ value, path }];
  for (let next = due.pop(); next !== undefined; next = due.pop()) {
    if (next.path.length > maxFieldDepth) {
      return { path: next.path, reason: `it nests more than ${maxFieldDepth} levels deep` };
    }
    const isList = Array.isArray(next.value);
    for (const [name, inner] of Object.entries<unknown>({ ...next.value })) {
      const innerPath = [...next.path, isList ? Number(name) : name];
      const bad = typeof inner === 'object' && inner !== null ? undefined : findBadScalar(inner, innerPath);
      if (bad !== undefined) return bad;
      if (typeof inner === 'object' && inner !== null) due.push({ value: inner, path: innerPath });
    }
  }
  return undefined;
}

function findBadScalar(value: unknown, path: readonly (string | number)[]): BadValue | undefined {
  if (typeof value !== 'number') return undefined;
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    return { path, reason: `it is the number ${value}, beyond what can be kept exactly (2^53 - 1)` };
  }
  return undefined;
}
