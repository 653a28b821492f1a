import { createRequire } from 'node:module';
import { z } from 'zod';

const alias = z.union([z.string(), z.array(z.string())]).optional();
const components = z.object({ languages: z.record(z.string(), z.object({ alias }).loose()) });

/** Names of what is shown as it stands: those that Prism has for it, and those of blocks whose commands are checked. */
const plain = ['plain', 'plaintext', 'text', 'txt', 'console', 'cron', 'crontab'];

/** The languages that a block can be shown in, under each of their names; Astro highlights with Prism. */
export const languageNames: ReadonlySet<string> = new Set([...plain, ...readNames()]);

function readNames(): string[] {
  const { languages } = components.parse(createRequire(import.meta.url)('prismjs/components.json'));
  return Object.entries(languages).flatMap(([name, { alias: others = [] }]) => (name === 'meta' ? [] : [name, ...[others].flat()]));
}
