import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const page = z.string().regex(/^(?:[a-z0-9-]+\/)*$/);
const address = z.string().regex(/^(?:[a-z0-9-]+\/)*(?:#[a-z0-9][a-z0-9.-]*)?$/);

/**
 * `content/history/legacy.yaml`: what the addresses of the sites before this one lead to.
 *
 * - `to`: the page, or section, that they open;
 * - `also`: further pages on which their sections may stand;
 * - `topics`: numbers on discourse.maas.io; `slugs`: names below `/docs/` and `/t/`; `versioned`: those among them that stood
 *   below `/docs/deb|snap/VERSION/ui|cli/` too; `books`: those that stood below `/docs/VERSION/en/`; `files`: Markdown files of the 2.x pages that mean something else than the
 *   slug of the same name;
 * - `anchors`: sections with the same id today; `renamed`: old anchor → `id`, or `page/#id`.
 */
export const legacyRulesSchema = z.array(
  z.strictObject({
    to: address,
    also: z.array(page).default([]),
    topics: z.array(z.number().int().positive()).default([]),
    slugs: z.array(slug).default([]),
    versioned: z.array(slug).default([]),
    books: z.array(slug).default([]),
    files: z.array(slug).default([]),
    anchors: z.array(slug).default([]),
    renamed: z.record(slug, z.string()).default({}),
  }),
);

export type LegacyEntry = z.infer<typeof legacyRulesSchema>[number];
