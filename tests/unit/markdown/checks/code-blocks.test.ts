import { expect, it } from 'vitest';
import { checkCodeBlocks } from '../../../../src/markdown/checks/code-blocks.ts';
import { problems } from './problems.ts';

it.each([
  '```bash\nls\n```\n',
  '```bash dir=packer-maas/ubuntu since=3.5 unchecked="commands of MAAS 1.9"\nls\n```\n',
  '```\nno language\n```\n',
  '```text\n```\n',
  '~~~~yaml\n```\n~~~~\n',
  '1. Do:\n\n   ```json\n   {}\n   ```\n',
  '> ```text\n> quoted\n> ```\n',
  '```text\r\nof another system\r\n```\r\n',
])('takes %j', async (text) => {
  expect(await problems(checkCodeBlocks, text)).toEqual([]);
});

it('knows the languages of the highlighter, and those that are like another', async () => {
  expect(await problems(checkCodeBlocks, '```bsh\nls\n```\n')).toEqual(['1:1 There is no language `bsh` to show a block in. Did you mean `bash` or `sh` or `bsl`? What is in no language is `text`.']);
});

it.each(['Text.\n\n```bash\nls\n\nThe rest of the page.\n', 'Text.\n\n````\nls\n```\n', 'Text.\n\n```', '1. Do:\n\n```text\nls\n'])('misses the fence that ends a block: %j', async (text) => {
  expect(await problems(checkCodeBlocks, text)).toEqual(['3:1 Nothing closes this code block. Repeat its fence on a line of its own behind it.']);
});

it('refuses words behind the language that mean nothing there', async () => {
  expect(await problems(checkCodeBlocks, '```bash title="x"\nls\n```\n\n```yaml since=3.5\na: b\n```\n')).toEqual([
    '1:1 Behind the language stands `title`, which means nothing. There are `dir`, `since`, `until`, `unchecked`.',
    '5:1 Behind the language stands `since`, which means nothing. A block of `yaml` has none.',
  ]);
});
