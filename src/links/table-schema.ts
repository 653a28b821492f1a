import { z } from 'zod';
import type { LinkTable } from './table.ts';

const page = z.string().regex(/^(?:[a-z0-9][a-z0-9._-]*\/)*$/);
const address = z.string().regex(/^(?:[a-z0-9][a-z0-9._-]*\/)*(?:#[\p{L}\p{N}._/-]+)?$/u);

/** The form of `data/links.json`. Its addresses cannot leave the site: they name neither scheme nor host, nor climb. */
export const linkTableSchema: z.ZodType<LinkTable> = z.object({
  pages: z.array(z.object({ path: page, title: z.string(), sections: z.array(z.object({ id: z.string(), title: z.string() })), fragments: z.array(z.string()).optional() })),
  aliases: z.record(z.string(), address),
  legacy: z.array(z.object({ keys: z.array(z.string()), to: address, pages: z.array(page), anchors: z.record(z.string(), address) })),
  short: z.record(z.string(), address),
});
