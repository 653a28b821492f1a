import { z } from 'zod';
import { ImagesError } from '../errors.ts';
import type { Place } from '../errors.ts';
import { isJsonObject, parseJson } from '../simplestreams/json.ts';
import { placeOf } from '../simplestreams/json-place.ts';
import { quoteValue } from '../simplestreams/refusal.ts';
import { provenanceSchema } from './provenance.ts';

const syncCommand = 'npm run -s images -- sync --source DIR_OR_URL';

/** The one file of a snapshot that names all others. */
export const snapshotFileName = 'snapshot.json';

/** Version of the format; a reader refuses any other. */
export const snapshotFormat = 'maas-image-docs/snapshot:1';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.int().nonnegative();

/** Own file of the snapshot: below one of its directories, in letters that every system allows. */
const stored = { file: z.string().regex(/^(?:indexes|products|manifests|keys)\/[a-z0-9_][a-z0-9._-]*$/), sha256, size };

/** What an HTTP server gave to ask by the next time. */
const validators = z.object({ etag: z.string().exactOptional(), lastModified: z.string().exactOptional() }).readonly();

const file = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('index'),
      ...stored,
      path: z.string(),
      provenance: provenanceSchema,
      validators: validators.exactOptional(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('products'),
      ...stored,
      path: z.string(),
      contentId: z.string(),
      provenance: provenanceSchema,
      validators: validators.exactOptional(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('manifest'),
      ...stored,
      name: z.string(),
      provenance: provenanceSchema,
      excerpt: z.literal(true).exactOptional(),
      byHand: z.literal(true).exactOptional(),
    })
    .readonly(),
  z.object({ kind: z.literal('keyring'), ...stored, fingerprints: z.array(z.string()).readonly() }).readonly(),
]);

const snapshotFile = z
  .object({
    format: z.literal(snapshotFormat),
    created: z.iso.datetime(),
    source: z
      .object({
        address: z.string().exactOptional(),
        path: z.string().exactOptional(),
        filters: z.array(z.string()).readonly(),
        max: z.int().positive().exactOptional(),
        note: z.string().exactOptional(),
      })
      .readonly()
      .exactOptional(),
    files: z.array(file).readonly(),
    absent: z
      .array(
        z
          .object({
            name: z.string(),
            path: z.string(),
            address: z.string(),
            sha256: sha256.exactOptional(),
            size: size.exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** The content of `snapshot.json`. */
export type SnapshotFile = z.infer<typeof snapshotFile>;

/** One file that it names. */
export type SnapshotEntry = SnapshotFile['files'][number];

/** The entries of one kind. */
export type EntryOf<Kind extends SnapshotEntry['kind']> = Extract<SnapshotEntry, { readonly kind: Kind }>;

/**
 * What the snapshot was made from: an address (none for a directory of unknown origin), the file in it where one was
 * named, and what was selected.
 */
export type SnapshotSource = NonNullable<SnapshotFile['source']>;

/** A manifest that the stream names and the source did not have, as with an excerpt of a stream. */
export type AbsentManifest = SnapshotFile['absent'][number];

/**
 * Parses `snapshot.json`.
 *
 * @param place name of the file, for errors
 * @throws {ImagesError} BadSnapshot
 */
export function parseSnapshotFile(text: string, place: string): SnapshotFile {
  let raw: unknown;
  try {
    raw = parseJson(text, place);
  } catch (cause) {
    if (cause instanceof ImagesError) throw unreadable(cause.place, cause.reason, cause);
    throw cause;
  }
  const format = isJsonObject(raw) ? raw['format'] : undefined;
  if (format !== snapshotFormat) {
    throw unreadable({ file: place }, `Its format is ${quoteValue(format)}, not ${snapshotFormat}.`);
  }
  const result = snapshotFile.safeParse(raw);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
  throw unreadable(placeOf(place, text, path), `${path.join('.')}: ${issue?.message ?? 'not as expected'}.`, result.error);
}

/** The error for a `snapshot.json` that cannot be read. A sync does not overwrite one: it may name manifests that were added by hand. */
export function unreadable(place: Place, reason: string, cause?: unknown): ImagesError {
  return new ImagesError('BadSnapshot', {
    place,
    reason,
    remedy: `Restore it; or remove it, make the snapshot again, and add again what was added by hand: ${syncCommand}`,
    cause,
  });
}

/** Writes `snapshot.json`: the same content always gives the same bytes, since the schema sets the order of names. */
export function formatSnapshotFile(snapshot: SnapshotFile): string {
  return `${JSON.stringify(snapshotFile.parse(snapshot), null, 2)}\n`;
}

/** The error for a snapshot that cannot be used. */
export function badSnapshot(file: string, reason: string, cause?: unknown): ImagesError {
  return new ImagesError('BadSnapshot', {
    place: { file },
    reason,
    remedy: `Make the snapshot again with: ${syncCommand}`,
    cause,
  });
}
