import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ClientScripts } from './client-script.ts';
import type { SiteFonts } from './fonts.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { listFiles } from './list-files.ts';
import type { KeptPages, KeptReading } from './kept-pages.ts';
import { digestOfBuild, openKeptResults } from './kept-results.ts';
import { readWrittenPage } from './page-reading.ts';
import type { PageReading, WrittenPage } from './page-reading.ts';
import type { Site } from './site.ts';
import { makeWorkPool } from './work-pool.ts';

/**
 * The first stage behind Astro: lists the files that it wrote, and slims and reads each page once for all stages that follow.
 * The pages that Astro had no need to render come in here.
 */
export function readSite(site: Site, scripts: ClientScripts, fonts: SiteFonts, kept: KeptPages): AstroIntegration {
  return {
    name: 'read',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        site.root = fileURLToPath(dir);
        giveBackMemory();
        for (const file of await listFiles(site.root)) site.files.set(file, undefined);
        for (const [file, content] of [...scripts.files, ...fonts.files]) site.files.set(file, content);
        const read = await pageReader(scripts.files);
        const names = [...site.files.keys()].filter((name) => name.endsWith('.html'));
        const rendered = names.map(async (file) => [file, await read({ file, html: await readFile(join(site.root, file), 'utf8') })] as const);
        const all = [...(await Promise.all(rendered)), ...kept.unchanged].sort(([a], [b]) => (a < b ? -1 : 1));
        for (const [file, { reading }] of all) {
          site.files.set(file, undefined);
          site.pages.push(reading.page);
          site.readings.set(reading.page.path, reading);
        }
        giveBackMemory();
        kept.keep(new Map(all.map(([file, { key }]) => [file, key])));
        if (kept.unchanged.size > 0) logger.info(`${kept.unchanged.size} of ${all.length} pages are as an earlier build has left them`);
      },
    },
  };
}

/** Reads a page, unless an earlier build has read the very same. */
async function pageReader(scripts: ReadonlyMap<string, string>): Promise<(page: WrittenPage) => Promise<KeptReading>> {
  const results = openKeptResults<PageReading>(process.cwd(), 'readings');
  const base = createHash('sha256').update(await digestOfBuild(process.cwd()));
  for (const [path, code] of [...scripts].sort()) base.update(`\0${path}\0${code}`);
  const { run } = makeWorkPool({
    here: (page: WrittenPage) => readWrittenPage(page, scripts),
    worker: new URL('read-worker.ts', import.meta.url),
    data: scripts,
  });
  return async (page) => {
    const key = base.copy().update(`\0${page.file}\0${page.html}`).digest('hex');
    const known = results.get(key);
    if (known !== undefined) return { key, reading: known };
    const reading = await run(page);
    results.keep(key, reading);
    return { key, reading };
  };
}
