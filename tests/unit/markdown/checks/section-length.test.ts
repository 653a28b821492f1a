import { expect, it } from 'vitest';
import { checkSectionLength } from '../../../../src/markdown/checks/section-length.ts';
import { problems } from './problems.ts';

function words(count: number): string {
  return `${'word '.repeat(count)}\n\n`;
}

it('lets a section have 600 words and refuses 601', async () => {
  expect(await problems(checkSectionLength, `## Long one {/* #x */}\n\n${words(300)}- ${words(300)}`)).toEqual([]);
  expect(await problems(checkSectionLength, `## Long one {/* #x */}\n\n${words(300)}- ${words(301)}`)).toEqual([
    '1:1 The section "Long one" has 601 words; above 600 it needs headings below it.',
  ]);
});

it('counts anew below every heading', async () => {
  expect(await problems(checkSectionLength, `## A\n\n${words(400)}### B\n\n${words(400)}`)).toEqual([]);
});

it('counts the text before the first heading', async () => {
  expect(await problems(checkSectionLength, `${words(700)}## A\n`)).toEqual([
    '1:1 The text before the first heading has 700 words; above 600 it needs headings below it.',
  ]);
});

it('counts neither tables nor blocks of code, and words, not signs', async () => {
  expect(await problems(checkSectionLength, `| a |\n| - |\n| ${words(700).trim()} |\n\n\`\`\`text\n${words(700)}\`\`\`\n\n${'– '.repeat(700)}\n`)).toEqual([]);
});

it('wants three sections of the second level in a page of more than 1,500 words', async () => {
  const page = `## A\n\n${words(550)}### B\n\n${words(550)}## C\n\n${words(401)}`;
  expect(await problems(checkSectionLength, page)).toEqual([
    '1:1 The page has 1501 words and 2 sections of the second level; above 1500 words it needs 3.',
  ]);
  expect(await problems(checkSectionLength, page.replace('### B', '## B'))).toEqual([]);
});
