import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { digestOfBuild, openKeptResults } from '../publish/kept-results.ts';

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
      const base = digestOfBuild(root);
      const results = openKeptResults<z.infer<typeof compiled>>(root, 'pages');
      transform.handler = async function (code, id, options) {
        const key = createHash('sha256').update(`${await base}\0${relative(root, id)}\0${code}`).digest('hex');
        const kept = results.get(key);
        if (kept !== undefined) return { code: kept.code, map: null, meta: kept.meta };
        const result = await handler.call(this, code, id, options);
        const made = compiled.safeParse(result);
        if (made.success) results.keep(key, made.data);
        return result;
      };
    },
  };
}
