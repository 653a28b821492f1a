import { z } from 'zod';
import { isFields } from '../simplestreams/fields.ts';
import { makeIndex } from '../simplestreams/stream-index.ts';
import type { Index } from '../simplestreams/stream-index.ts';
import { parseJson } from '../simplestreams/json.ts';
import type { Fields } from '../simplestreams/products.ts';
import { badSnapshot } from './snapshot-file.ts';

const format = 'maas-image-docs/index:1';

const fields = z.custom<Fields>(isFields, 'not an object of JSON values');

const storedIndex = z.object({
  format: z.literal(format),
  fields,
  entries: z.array(z.object({ contentId: z.string(), fields })),
});

/** Writes an index in the snapshot's own form, an entry a line. Nothing is left out. */
export function formatStoredIndex(index: Index): string {
  const entries = [...index.entries.values()].map((entry) =>
    JSON.stringify({ contentId: entry.contentId, fields: entry.fields }),
  );
  return `{"format":${JSON.stringify(format)},"fields":${JSON.stringify(index.fields)},"entries":[\n${entries.join(',\n')}]}\n`;
}

/**
 * Reads what {@link formatStoredIndex} wrote.
 *
 * @throws {ImagesError} BadSnapshot
 */
export function parseStoredIndex(text: string, file: string): Index {
  const result = storedIndex.safeParse(parseJson(text, file));
  if (!result.success) throw badSnapshot(file, `It does not hold an index: ${result.error.issues[0]?.message ?? ''}.`);
  return makeIndex(
    result.data.fields,
    result.data.entries.map((entry) => [entry.contentId, entry.fields]),
  );
}
