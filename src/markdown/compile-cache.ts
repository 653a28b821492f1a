import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { listFiles } from '../publish/list-files.ts';

/** What a page becomes depends on its text, on the plugins that it goes through, and on the lists and data that they read. */
const ingredients = ['src', 'content/snapshot', 'content/glossary.yaml', 'content/words.txt', 'content/names.txt', 'astro.config.mjs', 'package-lock.json', 'package.json'];
/** Below the folder that `npm ci` empties, so that a fresh start is one. */
const folder = 'node_modules/.cache/pages';

const compiled = z.object({ code: z.string(), meta: z.record(z.string(), z.unknown()) });

/**
 * Keeps what the MDX compiler makes of a page under a digest of all that it depends on, so that a build compiles only what has
 * changed. A page with a mistake is not kept. Serving while one writes does without.
 */
export function compileCache(): Plugin {
  const wrapped = new WeakSet<object>();
  return {
    name: 'compile-cache',
    configResolved({ plugins, command, root }) {
      const transform = plugins.find(({ name }) => name === '@mdx-js/rolldown')?.transform;
      if (command !== 'build' || transform === undefined || typeof transform === 'function' || wrapped.has(transform)) return;
      wrapped.add(transform);
      const { handler } = transform;
      const base = digestOf(root);
      transform.handler = async function (code, id, options) {
        const key = createHash('sha256').update(`${await base}\0${relative(root, id)}\0${code}`).digest('hex');
        const file = join(root, folder, `${key}.json`);
        const kept = await readKept(file);
        if (kept !== undefined) return { code: kept.code, map: null, meta: kept.meta };
        const result = await handler.call(this, code, id, options);
        const made = compiled.safeParse(result);
        if (made.success) {
          await mkdir(join(root, folder), { recursive: true });
          // Whole or not at all, whoever builds beside this build.
          await writeFile(`${file}.${process.pid}`, JSON.stringify({ code: made.data.code, meta: made.data.meta }));
          await rename(`${file}.${process.pid}`, file);
        }
        return result;
      };
    },
  };
}

/** What was kept in a file; undefined where there is none, or a damaged one. */
async function readKept(file: string): Promise<z.infer<typeof compiled> | undefined> {
  try {
    return compiled.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A digest of everything that the compilation of any page depends on. */
async function digestOf(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const name of ingredients) {
    for (const file of await filesAt(join(root, name))) hash.update(`${relative(root, file)}\0`).update(await readFile(file).catch(() => ''));
  }
  return hash.digest('hex');
}

/** The files below a path; the path itself where it is that of a file. */
async function filesAt(path: string): Promise<string[]> {
  const names = await listFiles(path).catch(() => undefined);
  return names === undefined ? [path] : names.map((name) => join(path, name));
}
