import { z } from 'zod';

/** The kinds of page, in the order the navigation shows them. */
export const kinds = ['explanation', 'how-to', 'reference', 'troubleshooting'] as const;

export type Kind = (typeof kinds)[number];

/**
 * The frontmatter of a page.
 *
 * - `title`: the page's only first-level heading;
 * - `description`: one or two sentences for search results and previews, 40 to 200 characters;
 * - `kind`: what the page is for (Diátaxis); `home` is the one page at the root;
 * - `order`: its place among the pages of its kind, lowest first.
 */
export const pageSchema = z.strictObject({
  title: z.string().trim().min(3).max(70),
  description: z.string().trim().min(40).max(200),
  kind: z.enum(['home', ...kinds]),
  order: z.number().int().min(0),
});

export type PageFrontmatter = z.infer<typeof pageSchema>;

export const frontmatterKeys = Object.keys(pageSchema.shape);
