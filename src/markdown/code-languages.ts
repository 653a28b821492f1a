import { createRequire } from 'node:module';
import { z } from 'zod';

const alias = z.union([z.string(), z.array(z.string())]).optional();
const components = z.object({ languages: z.record(z.string(), z.object({ alias }).loose()) });

/** Names that Prism knows without a grammar of their own. */
const plain = ['plain', 'plaintext', 'text', 'txt'];

/** The languages that Prism, which Astro highlights code with, can show, under each of their names. */
export const languageNames: ReadonlySet<string> = new Set([...plain, ...readNames()]);

function readNames(): string[] {
  const { languages } = components.parse(createRequire(import.meta.url)('prismjs/components.json'));
  return Object.entries(languages).flatMap(([name, { alias: others = [] }]) => (name === 'meta' ? [] : [name, ...[others].flat()]));
}
