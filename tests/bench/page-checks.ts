/**
 * What the checks of structure and language, and the links of terms, cost: 100 copies of a real page, of about 1,500
 * words each. Parsing is measured beside them for comparison.
 */
import { readFileSync } from 'node:fs';
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { remarkChecks } from '../../src/markdown/page-checks.ts';
import { remarkPinnedId } from '../../src/markdown/pinned-id.ts';
import { remarkTables } from '../../src/markdown/tables.ts';
import { remarkTermLinks } from '../../src/markdown/term-links.ts';
import { remarkVersionMarkers } from '../../src/markdown/version-markers.ts';

const pages = 100;
const text = readFileSync('content/pages/about-images.mdx', 'utf8').replace(/^---\n[\s\S]*?\n---\n/, (head) => head.replace(/[^\n]/g, ' '));
const processor = createProcessor({ remarkPlugins: [remarkTables] });

function parsePages(): { tree: Root; file: VFile }[] {
  return Array.from({ length: pages }, (_, i) => {
    const file = new VFile({ value: text, path: `content/pages/page-${i}.mdx` });
    const tree = processor.parse(file);
    remarkPinnedId()(tree, file);
    return { tree, file };
  });
}

function measure<T>(name: string, action: () => T): T {
  const start = performance.now();
  const result = action();
  const total = performance.now() - start;
  process.stdout.write(`${name.padEnd(40)} ${total.toFixed(1).padStart(8)} ms\n`);
  return result;
}

const check = remarkChecks();
const [first] = parsePages();
measure('first page: dictionary read and built', () => first && check(first.tree, first.file));
const parsed = measure('parse 100 pages', parsePages);
measure('check 100 pages', () => {
  for (const { tree, file } of parsed) check(tree, file);
});
measure('version markers and term links', () => {
  for (const { tree, file } of parsed) {
    remarkVersionMarkers()(tree);
    remarkTermLinks()(tree, file);
  }
});
