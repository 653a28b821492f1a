import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ClientScripts } from './client-script.ts';
import { parsePage, readHtmlPage } from './html-page.ts';
import type { SiteFonts } from './fonts.ts';
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
          const path = file.replace(/(^|\/)index\.html$/, '$1');
          const html = slimPage(await readFile(join(site.root, file), 'utf8'), scripts.files);
          const tree = parsePage(html);
          const page = readHtmlPage(path, html, tree);
          site.pages.push(page);
          site.take(page, tree);
        }
      },
    },
  };
}

/** Every file below a folder, relative to it, in order. */
async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll(sep, '/'))
    .sort();
}
