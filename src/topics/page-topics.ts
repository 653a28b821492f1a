import { z } from 'zod';

const label = z.array(z.string()).min(1).readonly();
const place = { line: z.number(), column: z.number() };

/**
 * What a page gives to the index, as the collector puts it into the page's frontmatter under `topics`.
 *
 * - `entries`: each `label` with the section it leads to: its `id` (`''` is the page itself), its text, whether it is the
 *   main place of the label, whether the label stands as it was written;
 * - `references`: *see* and *see also*;
 * - `lines`: how many index lines the page has;
 * - `line` and `column`: where the entry is written, counted from 1.
 */
export const pageTopicsSchema = z
  .strictObject({
    entries: z
      .array(z.strictObject({ label, id: z.string(), section: z.string(), main: z.boolean(), written: z.boolean(), ...place }))
      .readonly(),
    references: z.array(z.strictObject({ kind: z.enum(['see', 'seeAlso']), from: label, to: label, ...place })).readonly(),
    lines: z.number(),
  })
  .readonly();

export type PageTopics = z.infer<typeof pageTopicsSchema>;
export type PageEntry = PageTopics['entries'][number];
export type PageReference = PageTopics['references'][number];

/** What a page without index lines gives. */
export const noTopics: PageTopics = { entries: [], references: [], lines: 0 };
