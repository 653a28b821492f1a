import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** What the MDX compiler's errors carry, as far as it is used here. */
const compilerError = z.object({
  message: z.string(),
  loc: z.object({ line: z.number().optional(), column: z.number().optional() }).optional(),
});

/**
 * Makes an author's mistake one clear error: `content/pages/x.mdx:12:3: what is wrong`, without a stack trace, which would
 * only show the compiler's own files. It wraps the compiler, since Vite lets no plugin see another's errors.
 */
export function clearErrors(): Plugin {
  // Astro resolves its configuration once for each environment, with the same plugins.
  const wrapped = new WeakSet<object>();
  return {
    name: 'clear-errors',
    configResolved(config) {
      const transform = config.plugins.find(({ name }) => name === '@mdx-js/rolldown')?.transform;
      if (transform === undefined || typeof transform === 'function') throw new Error('The MDX compiler is not where this plugin looks for it.');
      if (wrapped.has(transform)) return;
      wrapped.add(transform);
      const { handler } = transform;
      transform.handler = async function (code, id, options) {
        try {
          return await handler.call(this, code, id, options);
        } catch (error) {
          throw clearError(error, id, config.root);
        }
      };
    },
  };
}

/** The error an author sees for `error`, which compiling the file `id` threw. */
export function clearError(error: unknown, id: string, root: string): Error {
  const parsed = compilerError.safeParse(error);
  if (!parsed.success) return error instanceof Error ? error : new Error(String(error));
  const { message, loc } = parsed.data;
  const { line, column } = position(message, loc);
  const file = relative(root, id).replaceAll('\\', '/');
  const clear = new Error(`${file}:${line}:${column}: ${message}`);
  clear.name = 'PageError';
  clear.stack = '';
  return Object.assign(clear, { id, loc: { file: id, line, column } });
}

/** Where the mistake stands: as the compiler says, or (an unclosed tag) as its message does. The YAML reader counts columns from 0. */
function position(message: string, loc: { line?: number | undefined; column?: number | undefined } | undefined): { line: number; column: number } {
  const [, line, column] = /\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(message) ?? [];
  return { line: loc?.line || Number(line ?? 1), column: loc?.line ? (loc.column || 1) : Number(column ?? 1) };
}
