import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { frontmatterKeys, pageSchema } from './page-schema.ts';

/**
 * Fails a page whose frontmatter is not what {@link pageSchema} asks for; the error stands at the key that is wrong.
 *
 * By the time a plugin runs, the frontmatter has been cut from the text, so the positions come from the file itself.
 */
export function remarkFrontmatter() {
  return (_tree: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter ?? {};
    const result = pageSchema.safeParse(frontmatter);
    if (result.success) return;
    const [issue] = result.error.issues;
    if (issue === undefined) return;
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
    const where = typeof key === 'string' ? keyPosition(readFileSync(file.path, 'utf8'), key) : undefined;
    const what = issue.code === 'unrecognized_keys' ? `there is no key \`${String(key)}\`` : `\`${String(key)}\` ${describe(issue, typeof key === 'string' ? frontmatter[key] : undefined)}`;
    file.fail(`Frontmatter: ${what}. A page has ${list(frontmatterKeys, 'and')}.`, where ?? { line: 1, column: 1 });
  };
}

/** Line and column (from 1) of a top-level key in the frontmatter of a file, or undefined where it has no such key. */
export function keyPosition(source: string, key: string): { line: number; column: number } | undefined {
  const block = /^\uFEFF?---\r?\n([\s\S]*?\n)---/.exec(source)?.[1];
  if (block === undefined) return undefined;
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(block, { lineCounter });
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair === undefined || !isScalar(pair.key) || !pair.key.range) return undefined;
  const { line, col } = lineCounter.linePos(pair.key.range[0]);
  return { line: line + 1, column: col };
}

/** What is wrong with a value, as the rest of a sentence that begins with its key. */
function describe(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (issue.code === 'invalid_value') return `is ${JSON.stringify(value)}; it can be ${list(issue.values.map(String), 'or')}`;
  if (typeof value === 'string' && issue.code === 'too_small') return `has ${value.trim().length} characters; it needs ${issue.minimum} at least`;
  if (typeof value === 'string' && issue.code === 'too_big') return `has ${value.trim().length} characters; it may have ${issue.maximum} at most`;
  return `does not fit: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}

function list(words: readonly string[], conjunction: 'and' | 'or'): string {
  return `${words.slice(0, -1).map((word) => `\`${word}\``).join(', ')} ${conjunction} \`${words.at(-1) ?? ''}\``;
}
