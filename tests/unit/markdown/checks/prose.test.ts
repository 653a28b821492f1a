import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { prose } from '../../../../src/markdown/checks/prose.ts';

async function texts(page: string): Promise<string[]> {
  const found: string[] = [];
  const collect = () => (tree: Root) => void found.push(...prose(tree, page).map(({ text }) => text));
  await createProcessor({ remarkPlugins: [collect] }).process(page);
  return found;
}

it('is the text of a page, in order, with what pictures and components say', async () => {
  const page = '## Title\n\nA *big* [link](/x/ "not read").\n\n![A rack](/a.svg)\n\n<Figure caption="A figure" src="/b.svg">inside</Figure>\n';
  expect(await texts(page)).toEqual(['Title', 'A ', 'big', ' ', 'link', '.', 'A rack', 'A figure', 'inside']);
});

it('holds no code, no expression and no drawing', async () => {
  expect(await texts('`code` {expression} {/* comment */}<kbd>key</kbd>\n\n```text\nblock\n```\n\n<svg><text>drawn</text></svg>\n')).toEqual([' ', ' ']);
});
