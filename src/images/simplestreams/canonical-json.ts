import { isJsonObject } from './json.ts';

/** The same text for the same value, whatever the order of its names. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isJsonObject(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  );
}
