import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ClientScripts } from './client-script.ts';
import type { SiteFonts } from './fonts.ts';
import { listFiles } from './list-files.ts';
import { pagePath } from './page-file.ts';
import { readPage } from './page-reading.ts';
import type { Site } from './site.ts';
import { slimPage } from './slim-page.ts';

/** The first stage behind Astro: lists the files that it wrote, and slims and reads each page once for all stages that follow. */
export function readSite(site: Site, scripts: ClientScripts, fonts: SiteFonts): AstroIntegration {
  return {
    name: 'read',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        site.root = fileURLToPath(dir);
        for (const file of await listFiles(site.root)) site.files.set(file, undefined);
        for (const [file, content] of [...scripts.files, ...fonts.files]) site.files.set(file, content);
        for (const file of [...site.files.keys()].filter((name) => name.endsWith('.html'))) {
          const html = slimPage(await readFile(join(site.root, file), 'utf8'), scripts.files);
          const reading = readPage(pagePath(file), html);
          site.pages.push(reading.page);
          site.readings.set(reading.page.path, reading);
        }
      },
    },
  };
}
