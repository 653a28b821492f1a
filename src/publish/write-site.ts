import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Site } from './site.ts';

/** Writes every page and file that the stages before it made. */
export function writeSite(site: Site): AstroIntegration {
  return {
    name: 'write',
    hooks: {
      'astro:build:done': () => {
        const folders = new Set<string>();
        for (const [file, content] of site.files) {
          if (content === undefined) continue;
          const folder = dirname(join(site.root, file));
          if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
          folders.add(folder);
          writeFileSync(join(site.root, file), content);
        }
      },
    },
  };
}
