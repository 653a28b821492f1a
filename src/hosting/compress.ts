import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { Site } from '../publish/site.ts';

/** What is text; everything else in the site is compressed in itself. */
const text = /\.(?:html|css|js|json|svg|txt|md|xml|webmanifest|wasm)$/;
/** Bytes that one packet carries: a smaller file arrives no sooner when it is compressed. */
const packet = 1400;
/** Higher ones take ten times as long for a tenth less. */
const brotliQuality = 5;
const gzipLevel = 6;
/** Files in work at once; Node.js compresses them in four threads. */
const together = 8;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Puts a `.br` and a `.gz` beside each file that gains by it, so that a server sends them as they are. The last stage: none of
 * the others need know of them.
 */
export function compress(site: Site): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async () => {
        const waiting = [...site.files].filter(([file]) => text.test(file));
        await Promise.all(Array.from({ length: together }, async () => {
          for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const [file, content] = next;
            await compressFile(join(site.root, file), content === undefined ? await readFile(join(site.root, file)) : Buffer.from(content));
          }
        }));
      },
    },
  };
}

async function compressFile(file: string, content: Buffer): Promise<void> {
  if (content.length <= packet) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [brotli, gzipped] = await Promise.all([toBrotli(content, { params }), toGzip(content, { level: gzipLevel })]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
}
