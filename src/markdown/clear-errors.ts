import { readFileSync } from 'node:fs';
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
    // The bundler names no place in a file that is not in UTF-8. Read so, the page has signs in it that a check finds.
    load: { filter: { id: /\.mdx$/ }, handler: (id) => readFileSync(id, 'utf8') },
  };
}

/** The error an author sees for `error`, which compiling the file `id` threw. */
export function clearError(error: unknown, id: string, root: string): Error {
  const parsed = compilerError.safeParse(error);
  if (!parsed.success) return error instanceof Error ? error : new Error(String(error));
  const { message, loc } = parsed.data;
  const { line, column } = position(message, loc);
  const file = relative(root, id).replaceAll('\\', '/');
  const clear = new Error(`${file}:${line}:${column}: ${withRemedy(message)}`);
  clear.name = 'PageError';
  clear.stack = '';
  return Object.assign(clear, { id, loc: { file: id, line, column } });
}

const brace = 'Braces hold a comment, as in `{/* #boot-sources */}`; one that is only shown is written `\\{`, or put into code font.';
const colon = 'A text with a colon or another sign of YAML in it stands in quotation marks: `title: "Images: an overview"`.';

/** What to do about an error of the MDX compiler or of the YAML reader that does not say it. */
const remedies: readonly (readonly [message: RegExp, remedy: string])[] = [
  [/with acorn|end of file in expression/, brace],
  [/\(note: to create a/, ''],
  [/^Expected a closing tag for `<(?:br|col|hr|img|source|wbr)>`/, 'An element without content is closed in itself: `<br />`.'],
  [/^Unexpected character .*(?:name|tag)/, 'A `<` that begins no element is written `\\<`, or put into code font.'],
  [/bad indentation of a mapping entry|incomplete explicit mapping pair|can not read a block mapping entry|end of the stream or a document separator is expected|unidentified alias|unknown tag/, colon],
];

function withRemedy(message: string): string {
  const remedy = remedies.find(([pattern]) => pattern.test(message))?.[1] ?? '';
  return remedy === '' ? message : `${message.replace(/\.?$/, '.')} ${remedy}`;
}

/** Where the mistake stands: as the compiler says, or (an unclosed tag) as its message does. The YAML reader counts columns from 0. */
function position(message: string, loc: { line?: number | undefined; column?: number | undefined } | undefined): { line: number; column: number } {
  const [, line, column] = /\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(message) ?? [];
  // Of an element that nothing closes the compiler gives the paragraph's place.
  if (loc?.line === undefined || loc.line === 0 || message.startsWith('Expected a closing tag for')) return { line: Number(line ?? loc?.line ?? 1), column: Number(column ?? loc?.column ?? 1) };
  return { line: loc.line, column: loc.column || 1 };
}
