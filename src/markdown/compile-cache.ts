import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { digestOfBuild, openKeptResults } from '../publish/kept-results.ts';
import type { PageOutline, PageOutlines } from './page-outline.ts';

const compiled = z.object({ code: z.string(), meta: z.record(z.string(), z.unknown()) });

interface CompiledSource extends z.infer<typeof compiled> {
  readonly outline: PageOutline;
}

/**
 * Keeps what the MDX compiler makes of a page under a digest of all that it depends on, so that a build compiles only what has
 * changed. A page with a mistake is not kept. Serving while one writes does without.
 *
 * @param outlines where the compiler puts that of a page; it gets those of pages that need not be compiled too
 */
export function compileCache(outlines: PageOutlines): Plugin {
  const wrapped = new WeakSet<object>();
  return {
    name: 'compile-cache',
    configResolved({ plugins, command, root }) {
      const transform = plugins.find(({ name }) => name === '@mdx-js/rolldown')?.transform;
      if (command !== 'build' || transform === undefined || typeof transform === 'function' || wrapped.has(transform)) return;
      wrapped.add(transform);
      const { handler } = transform;
      const base = digestOfBuild(root);
      const results = openKeptResults<CompiledSource>(root, 'pages');
      transform.handler = async function (code, id, options) {
        const key = sourceKey(await base, relative(root, id), code);
        const kept = results.get(key);
        if (kept !== undefined) {
          outlines.set(id, kept.outline);
          return { code: kept.code, map: null, meta: kept.meta };
        }
        const result = await handler.call(this, code, id, options);
        const made = compiled.safeParse(result);
        const outline = outlines.get(id);
        if (made.success && outline !== undefined) results.keep(key, { ...made.data, outline });
        return result;
      };
    },
  };
}

/**
 * The digest of a page's source and of all that compiling it depends on.
 *
 * @param base the digest of the project
 * @param file from the project's folder: `content/pages/about-images.mdx`
 */
export function sourceKey(base: string, file: string, text: string): string {
  return createHash('sha256').update(`${base}\0${file.replaceAll('\\', '/')}\0${text}`).digest('hex');
}
