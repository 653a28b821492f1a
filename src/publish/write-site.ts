import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { compress, isText } from '../hosting/compress.ts';
import type { Site } from './site.ts';
import { someAtOnce } from './some-at-once.ts';

/**
 * The last stage: writes every page and file that the stages before it made, and beside each that gains by it what it is
 * compressed, so that a server sends it as it is.
 */
export function writeSite(site: Site): AstroIntegration {
  return {
    name: 'write',
    hooks: {
      'astro:build:done': async () => {
        const folders = new Set<string>();
        await someAtOnce(site.files, async ([name, content]) => {
          const file = join(site.root, name);
          // To write one of these small files takes less time than to wait for it.
          if (content !== undefined) {
            const folder = dirname(file);
            if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
            folders.add(folder);
            writeFileSync(file, content);
          }
          if (!isText(file)) return;
          const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? (await readFile(file)));
          for (const [ending, compressed] of await compress(file, bytes)) writeFileSync(file + ending, compressed);
        });
      },
    },
  };
}
