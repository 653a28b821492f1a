import { expect, it } from 'vitest';
import { checkPageText } from '../../../../src/markdown/checks/page-text.ts';
import { problems } from './problems.ts';

it('misses the text of a page that has none', async () => {
  expect(await problems(checkPageText, '\n\n')).toEqual(['1:1 The page has no text behind its frontmatter. Write it, or delete the page until it is written.']);
});

it('takes a page that is one component', async () => {
  expect(await problems(checkPageText, '<GlossaryList />\n')).toEqual([]);
});
