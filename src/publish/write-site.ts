import type { AstroIntegration } from 'astro';
import type { Site } from './site.ts';
import { writeFiles } from './write-files.ts';

/** The last stage: writes every page and file that the stages before it made, and what they are compressed. */
export function writeSite(site: Site): AstroIntegration {
  return {
    name: 'write',
    hooks: {
      'astro:build:done': async () => {
        const late = site.late.map(async (make) => writeFiles(site.root, await make()));
        await Promise.all([...late, writeFiles(site.root, site.files)]);
      },
    },
  };
}
