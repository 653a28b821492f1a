import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { checkedPage } from '../../../../src/markdown/checks/checked-page.ts';
import type { PageCheck } from '../../../../src/markdown/checks/problem.ts';
import { remarkPinnedId } from '../../../../src/markdown/pinned-id.ts';
import { remarkTables } from '../../../../src/markdown/tables.ts';

/** What a check says of a page: `line:column reason`, in order. */
export async function problems(check: PageCheck, text: string, title?: string, kind?: string): Promise<string[]> {
  const found: string[] = [];
  const run = () => (tree: Root, file: VFile) => {
    const page = checkedPage(tree, String(file), { kind, title: title === undefined ? undefined : { text: title, placeOf: () => ({ line: 0, column: 0 }) } });
    for (const { line, column, reason } of check(page).toSorted((a, b) => a.line - b.line || a.column - b.column)) {
      found.push(`${line}:${column} ${reason}`);
    }
  };
  await createProcessor({ remarkPlugins: [remarkTables, remarkPinnedId, run] }).process(new VFile({ value: text, path: 'content/pages/x.mdx' }));
  return found;
}
