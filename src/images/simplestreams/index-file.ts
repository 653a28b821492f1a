import { z } from 'zod';
import { isJsonObject, parseJson } from './json.ts';
import { checkFields, checkPath, parseLevel } from './level.ts';
import { makeIndex } from './stream-index.ts';
import type { Index } from './stream-index.ts';
import type { Fields } from './products.ts';
import type { JsonSource } from './refusal.ts';

const indexHead = z.looseObject({
  format: z.literal('index:1.0'),
  index: z.custom<{ readonly [name: string]: unknown }>(isJsonObject, 'Invalid input: expected an object'),
});

const indexEntry = z.looseObject({
  format: z.string().nullish(),
  path: z.string().nullish(),
  products: z.array(z.string()).optional(),
});

/**
 * Parses an index.
 *
 * Rule: simplestreams doc/README, "index:1.0".
 *
 * @param file name or address of the text, for errors
 * @throws {ImagesError} MalformedJson, TruncatedFile, WrongFormat, UnsafePath; each with line and column
 */
export function parseIndex(text: string, file: string): Index {
  const raw = parseJson(text, file);
  const source = { file, text };
  const { index } = parseLevel(indexHead, raw, source, []);
  const { index: _, ...own } = isJsonObject(raw) ? raw : {};
  return makeIndex(
    checkFields(own, source, []),
    Object.entries(index).map(([contentId, entry]) => [contentId, checkEntry(contentId, entry, source)]),
  );
}

function checkEntry(contentId: string, raw: unknown, source: JsonSource): Fields {
  const where = ['index', contentId];
  const { path } = parseLevel(indexEntry, raw, source, where);
  if (typeof path === 'string') checkPath(path, source, [...where, 'path']);
  return checkFields(raw, source, where);
}
