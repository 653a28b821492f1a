import { createRequire } from 'node:module';
import { z } from 'zod';

const alias = z.union([z.string(), z.array(z.string())]).optional();
const components = z.object({ languages: z.record(z.string(), z.object({ alias }).loose()) });

/** Languages whose blocks are checked as shell, and as a table of cron. */
export const shellLanguages: ReadonlySet<string> = new Set(['bash', 'sh', 'shell', 'console']);
export const crontabLanguages: ReadonlySet<string> = new Set(['cron', 'crontab']);

/** Names that Prism has for what is shown as it stands. */
const plain = ['plain', 'plaintext', 'text', 'txt'];

/** The languages that a block can be shown in, under each of their names; Astro highlights with Prism. */
export const languageNames: ReadonlySet<string> = new Set([...plain, ...shellLanguages, ...crontabLanguages, ...readNames()]);

function readNames(): string[] {
  const { languages } = components.parse(createRequire(import.meta.url)('prismjs/components.json'));
  return Object.entries(languages).flatMap(([name, { alias: others = [] }]) => (name === 'meta' ? [] : [name, ...[others].flat()]));
}
