import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { measureProcess } from './measure-process.ts';
import type { Figures } from './measure-process.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Bench' })] });
`;
const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds pages with Starlight, for comparison.
 *
 * @param installed a folder whose node_modules holds astro and @astrojs/starlight
 * @param pages the folder of the pages, as this project has them
 */
export async function buildWithStarlight(installed: string, pages: string): Promise<Figures> {
  // Below the installed packages, where Astro finds them as in any project.
  const folder = mkdtempSync(join(resolve(installed), 'bench-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  try {
    // What a package of Astro is not named here, its bundler leaves to Node.js, which knows no `astro:` modules.
    write('package.json', JSON.stringify({ type: 'module', private: true, dependencies: { astro: '*', '@astrojs/starlight': '*' } }));
    write('astro.config.mjs', config);
    write('src/content.config.ts', collections);
    write('src/content/docs/index.mdx', '---\ntitle: Home\n---\n');
    for (const name of readdirSync(pages)) write(`src/content/docs/bench/${name}`, pageForStarlight(readFileSync(join(pages, name), 'utf8')));
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    return await measureProcess(spawn(process.execPath, [resolve(installed, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: folder, detached: true, env }), []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page without what only this project knows: kinds in the frontmatter, index lines, pinned ids. */
function pageForStarlight(text: string): string {
  return text.replace(/^(?:kind|order): .*\n/gm, '').replace(/ ?\{\/\*.*?\*\/\}/g, '');
}
