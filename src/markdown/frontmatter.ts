import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { frontmatterKeys, kinds, pageSchema } from './page-schema.ts';
import { sourceFolder } from './page-sources.ts';

/**
 * Fails a page whose frontmatter is not what {@link pageSchema} asks for; the error stands at the key that is wrong.
 *
 * By the time a plugin runs, the frontmatter has been cut from the text, so the positions come from the file itself.
 */
export function remarkFrontmatter() {
  return (_tree: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter ?? {};
    if (Array.isArray(frontmatter) || Object.keys(frontmatter).length === 0) {
      file.fail(`Frontmatter: there is none. A page begins with a line \`---\`, then ${list(frontmatterKeys, 'and')}, each on a line as in \`order: 1\`, then a line \`---\`.`, { line: 1, column: 1 });
    }
    const result = pageSchema.safeParse(frontmatter);
    if (result.success) return checkHome(result.data.kind, file);
    const [issue] = result.error.issues;
    if (issue === undefined) return;
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
    const where = typeof key === 'string' ? keyPosition(readFileSync(file.path, 'utf8'), key) : undefined;
    const what = issue.code === 'unrecognized_keys' ? `there is no key \`${String(key)}\`` : `\`${String(key)}\` ${describe(issue, typeof key === 'string' ? frontmatter[key] : undefined)}`;
    file.fail(`Frontmatter: ${what}. A page has ${list(frontmatterKeys, 'and')}.`, where ?? { line: 1, column: 1 });
  };
}

/** The page at the root is the one of kind `home`: the others are listed by their kinds. */
function checkHome(kind: string, file: VFile): void {
  const isHome = relative(file.cwd, file.path).replaceAll('\\', '/') === `${sourceFolder}/index.mdx`;
  if (isHome === (kind === 'home')) return;
  const what = isHome ? `\`kind\` is \`${kind}\`; the page at the root is of kind \`home\`` : `\`kind\` is \`home\`, which the page at the root alone is; this one can be ${list(kinds, 'or')}`;
  file.fail(`Frontmatter: ${what}.`, keyPosition(readFileSync(file.path, 'utf8'), 'kind') ?? { line: 1, column: 1 });
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
  if (typeof value === 'string' && issue.code === 'too_small') return `has ${countCharacters(value)}; it needs ${issue.minimum} at least`;
  if (typeof value === 'string' && issue.code === 'too_big') return `has ${countCharacters(value)}; it may have ${issue.maximum} at most`;
  if (value === null) return 'is empty';
  if (issue.code === 'invalid_type' && issue.expected === 'string') return `is no text: ${JSON.stringify(value)}; put it into quotation marks`;
  if (typeof value === 'number' || issue.code === 'invalid_type') return `is ${JSON.stringify(value)}; it is a whole number from 0 on, without quotation marks`;
  return `does not fit: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}

function countCharacters(text: string): string {
  const { length } = text.trim();
  return length === 1 ? '1 character' : `${length} characters`;
}

function list(words: readonly string[], conjunction: 'and' | 'or'): string {
  return `${words.slice(0, -1).map((word) => `\`${word}\``).join(', ')} ${conjunction} \`${words.at(-1) ?? ''}\``;
}
