import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildFailure } from './build-failure.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { listFiles } from './list-files.ts';
import type { MadePages } from './hand-over.ts';
import { keepPages, readingsKind } from './kept-pages.ts';
import type { PagePlan } from './kept-pages.ts';
import { digestOfBuild, openKeptResults } from './kept-results.ts';
import { readWrittenPage } from './page-reading.ts';
import type { PageReading, WrittenPage } from './page-reading.ts';
import type { Site } from './site.ts';
import type { Stage } from './stage.ts';
import { makeWorkPool } from './work-pool.ts';

/**
 * The first stage behind Astro: lists the files that it wrote, and slims and reads each page once for all stages that follow.
 * The pages that Astro had no need to render come in here.
 */
export function readSite(site: Site, { scripts, fontFiles, plan }: MadePages): Stage {
  return {
    name: 'read',
    run: async (say) => {
      for (const file of await listFiles(site.root)) site.files.set(file, undefined);
      for (const [file, content] of [...scripts, ...fontFiles]) site.files.set(file, content);
      const read = await pageReader(scripts);
      const names = [...site.files.keys()].filter((name) => name.endsWith('.html'));
      const rendered = names.map(async (file) => [file, await read({ file, html: await readFile(join(site.root, file), 'utf8') })] as const);
      const all = [...(await Promise.all(rendered)), ...readKept(plan.unchanged)].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [file, { reading }] of all) {
        site.files.set(file, undefined);
        site.pages.push(reading.page);
        site.readings.set(reading.page.path, reading);
      }
      giveBackMemory();
      keepPages(process.cwd(), plan.pages, new Map(all.map(([file, { key }]) => [file, key])));
      if (plan.unchanged.size > 0) say(`${plan.unchanged.size} of ${all.length} pages are as an earlier build has left them`);
    },
  };
}

/** The reading of a page, and the key that it is kept under. */
interface KeptReading {
  readonly key: string;
  readonly reading: PageReading;
}

/** The readings of the pages that Astro had no need to render, by file. */
function readKept(unchanged: PagePlan['unchanged']): (readonly [file: string, KeptReading])[] {
  const results = openKeptResults<PageReading>(process.cwd(), readingsKind);
  return [...unchanged].map(([file, key]) => {
    const reading = results.get(key);
    if (reading === undefined) throw new BuildFailure(`What an earlier build has kept of ${file} is gone. Build again.`);
    return [file, { key, reading }];
  });
}

/** Reads a page, unless an earlier build has read the very same. */
async function pageReader(scripts: ReadonlyMap<string, string>): Promise<(page: WrittenPage) => Promise<KeptReading>> {
  const results = openKeptResults<PageReading>(process.cwd(), readingsKind);
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
