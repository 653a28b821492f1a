import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Site } from '../publish/site.ts';
import { makeWorkPool } from '../publish/work-pool.ts';
import { compressFile } from './compress-file.ts';

/** What is text; everything else in the site is compressed in itself. */
const text = /\.(?:html|css|js|json|svg|txt|md|xml|webmanifest|wasm)$/;

/**
 * Puts a `.br` and a `.gz` beside each file that gains by it, so that a server sends them as they are. The last stage: every
 * file is written, and none of the others need know of them.
 */
export function compress(site: Site): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async () => {
        const { run } = makeWorkPool({ here: compressFile, worker: new URL('compress-worker.ts', import.meta.url), many: 400 });
        await Promise.all([...site.files.keys()].filter((file) => text.test(file)).map((file) => run(join(site.root, file))));
      },
    },
  };
}
