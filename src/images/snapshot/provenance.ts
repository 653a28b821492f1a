import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const isoDate = z.iso.datetime();

const signature = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('verified'),
    key: z.string(),
    signedBy: z.string().exactOptional(),
    signedAt: isoDate,
  }),
  z.object({ status: z.literal('unsigned') }),
  z.object({ status: z.literal('not checked') }),
]);

/** Schema of {@link Provenance}. */
export const provenanceSchema = z
  .object({
    address: z.string(),
    fetched: isoDate,
    published: isoDate.exactOptional(),
    signature,
    sha256,
    size: z.int().nonnegative(),
    note: z.string().exactOptional(),
    origin: z.string().exactOptional(),
  })
  .readonly();

/**
 * Where a file of a snapshot comes from and how far it can be trusted.
 *
 * - `address`: where the original stands, a URL; for a directory whose origin was not given, the path below it.
 * - `fetched`: when it was read there; `published`: when the stream says it was published (both ISO 8601, UTC).
 * - `signature`: verified by which key, unsigned, or signed and not checked.
 * - `sha256`, `size`: of the original file as it was read, signature included where it is part of the file.
 * - `origin`: what the person who made the snapshot stated about the origin of a copy; `note`: what they added in words.
 */
export type Provenance = z.infer<typeof provenanceSchema>;
