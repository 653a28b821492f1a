import { expect, it } from 'vitest';
import { checkHeadingLevels } from '../../../../src/markdown/checks/heading-levels.ts';
import { problems } from './problems.ts';

it('lets each level follow the one above it, and any higher one', async () => {
  expect(await problems(checkHeadingLevels, '## A\n\n### B\n\n#### C\n\n## D\n\n### E\n')).toEqual([]);
});

it('keeps the first level for the title', async () => {
  expect(await problems(checkHeadingLevels, 'Text.\n\n# Title\n')).toEqual([
    '3:1 A heading of the first level: the title in the frontmatter is the only one. Write `##`.',
  ]);
});

it('skips no level, at the start and later', async () => {
  expect(await problems(checkHeadingLevels, '### A\n\n## B\n\n#### C\n')).toEqual([
    '1:1 A heading of level 3 below one of level 1 skips a level. Write `##`.',
    '5:1 A heading of level 4 below one of level 2 skips a level. Write `###`.',
  ]);
});

it('sees headings inside components', async () => {
  expect(await problems(checkHeadingLevels, '## A\n\n<Note>\n\n#### B\n\n</Note>\n')).toEqual([
    '5:1 A heading of level 4 below one of level 2 skips a level. Write `###`.',
  ]);
});

it('refuses headings written as elements', async () => {
  expect(await problems(checkHeadingLevels, '<h2 id="a">A</h2>\n')).toEqual([
    '1:1 A heading written as `<h2>` is missing from the contents of the page. Write it with `##`.',
  ]);
});
