import rehypeSlug from 'rehype-slug';
import { expect, it } from 'vitest';
import { rehypeCodeBlock } from '../../../src/markdown/code-block.ts';
import { rehypeHeadingLink } from '../../../src/markdown/heading-link.ts';
import { rehypeTableHeaders } from '../../../src/markdown/table-headers.ts';
import { rehypeTableScroll } from '../../../src/markdown/table-scroll.ts';
import { remarkTables } from '../../../src/markdown/tables.ts';
import { compile } from './compile.ts';

const plugins = { remarkPlugins: [remarkTables], rehypePlugins: [rehypeSlug, rehypeHeadingLink, rehypeCodeBlock, rehypeTableHeaders, rehypeTableScroll] };

it('gives each section heading a named link to itself, and the first heading none', async () => {
  const code = await compile('# Title\n\n## A section\n', plugins);
  expect(code.match(/heading-link/g)).toHaveLength(1);
  expect(code).toContain('class="heading-link" href="#a-section" aria-label="Link to this section"');
});

it('puts each table into a scrolling region that a keyboard reaches', async () => {
  const code = await compile('| a |\n| - |\n| 1 |\n\n| b |\n| - |\n| 2 |\n', plugins);
  expect(code.match(/class="table-scroll" role="group" aria-label="Table" tab-?index="0"/gi)).toHaveLength(2);
});

it('makes the first cells headings of their rows where the corner of a table is empty, and nowhere else', async () => {
  const code = await compile('| | b |\n| - | - |\n| x | 1 |\n\n| a | b |\n| - | - |\n| y | 2 |\n', plugins);
  const cells = [...code.matchAll(/<_components\.(t[hd])(?: scope="(\w+)")?(?: \/)?>\{?"?(\w*)/g)];
  expect(cells.map(([, name, scope, text]) => [name, scope, text])).toEqual([
    ['td', undefined, ''],
    ['th', undefined, 'b'],
    ['th', 'row', 'x'],
    ['td', undefined, '1'],
    ['th', undefined, 'a'],
    ['th', undefined, 'b'],
    ['td', undefined, 'y'],
    ['td', undefined, '2'],
  ]);
});

it('lets a keyboard reach a code block', async () => {
  expect(await compile('```bash\nls\n```\n', plugins)).toMatch(/<_components\.pre tab-?index="0">/i);
});
