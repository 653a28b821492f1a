import { z } from 'zod';
import { ImagesError } from '../errors.ts';

/** A boot source as it is given to MAAS. An empty text counts as not given. */
export interface BootSource {
  readonly url: string;
  /** Path of a keyring on the region controller. */
  readonly keyringFilename?: string | undefined;
  /** The keyring itself, base64-encoded where it comes from MAAS. */
  readonly keyringData?: string | undefined;
  /** From MAAS 3.8; the URL where it is not given. */
  readonly name?: string | undefined;
  /** From MAAS 3.8; the higher wins. One above the highest where it is not given. */
  readonly priority?: number | undefined;
  /** From MAAS 3.8; true where it is not given. */
  readonly enabled?: boolean | undefined;
  /** From MAAS 3.8; where it is not given, true for a URL that ends in `.json`. */
  readonly skipKeyringVerification?: boolean | undefined;
}

const schema = z.array(
  z
    .object({
      url: z.string(),
      keyring_filename: z.string().nullish(),
      keyring_data: z.string().nullish(),
      name: z.string().nullish(),
      priority: z.number().nullish(),
      enabled: z.boolean().nullish(),
      skip_keyring_verification: z.boolean().nullish(),
    })
    .transform(
      (row): BootSource => ({
        url: row.url,
        keyringFilename: row.keyring_filename ?? undefined,
        keyringData: row.keyring_data ?? undefined,
        name: row.name ?? undefined,
        priority: row.priority ?? undefined,
        enabled: row.enabled ?? undefined,
        skipKeyringVerification: row.skip_keyring_verification ?? undefined,
      }),
    ),
);

/**
 * Reads the rows that `maas $PROFILE boot-sources read` prints, once they are taken out of their JSON. Fields of other
 * kinds (`id`, `created`) are passed over.
 *
 * @param file what errors call the rows
 * @throws {ImagesError} WrongFormat, which names the field
 */
export function readBootSources(rows: unknown, file: string): readonly BootSource[] {
  const result = schema.safeParse(rows);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ImagesError('WrongFormat', {
    place: { file },
    reason: `${issue?.path.join('.') || 'the whole'} is not what a list of boot sources has there: ${issue?.message}.`,
    remedy: 'Give what maas $PROFILE boot-sources read prints.',
    cause: result.error,
  });
}
