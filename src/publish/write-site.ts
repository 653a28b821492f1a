import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Site } from './site.ts';

/** Writes every page and file that the stages before it made. */
export function writeSite(site: Site): AstroIntegration {
  return {
    name: 'write',
    hooks: {
      'astro:build:done': async () => {
        for (const [file, content] of site.files) {
          if (content === undefined) continue;
          await mkdir(dirname(join(site.root, file)), { recursive: true });
          await writeFile(join(site.root, file), content);
        }
      },
    },
  };
}
