import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { frontmatterKeys, pageSchema } from './page-schema.ts';

/**
 * Fails a page whose frontmatter is not what {@link pageSchema} asks for; the error stands at the key that is wrong.
 *
 * By the time a plugin runs, the frontmatter has been cut from the text, so the positions come from the file itself.
 */
export function remarkFrontmatter() {
  return (_tree: Root, file: VFile): void => {
    const result = pageSchema.safeParse(file.data.astro?.frontmatter ?? {});
    if (result.success) return;
    const [issue] = result.error.issues;
    if (issue === undefined) return;
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
    const where = typeof key === 'string' ? keyPosition(readFileSync(file.path, 'utf8'), key) : undefined;
    const what = issue.code === 'unrecognized_keys' ? `there is no key \`${String(key)}\`` : `\`${String(key)}\`: ${describe(issue.message)}`;
    file.fail(`Frontmatter: ${what}. A page has ${list(frontmatterKeys)}.`, where ?? { line: 1, column: 1 });
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

function describe(message: string): string {
  return message === 'Invalid input: expected string, received undefined' ? 'is missing' : message.charAt(0).toLowerCase() + message.slice(1);
}

function list(words: readonly string[]): string {
  return `${words.slice(0, -1).map((word) => `\`${word}\``).join(', ')} and \`${words.at(-1) ?? ''}\``;
}
