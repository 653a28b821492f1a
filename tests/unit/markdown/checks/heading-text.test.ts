import { expect, it } from 'vitest';
import { checkHeadingText } from '../../../../src/markdown/checks/heading-text.ts';
import { problems } from './problems.ts';

it.each(['## Boot sources\n', '## `maas`\n', '## Über 3\n', '## ? {/* #unknown */}\n', '## <Term id="image" /> {/* #image */}\n'])('takes %j', async (text) => {
  expect(await problems(checkHeadingText, text)).toEqual([]);
});

it.each(['## \n', '##\n', '## {/* #nothing */}\n'])('misses the words of %j', async (text) => {
  expect(await problems(checkHeadingText, text)).toEqual(['1:1 A heading without words. Say in it what the section is about, or delete it.']);
});

it('misses what an id could be made of', async () => {
  expect(await problems(checkHeadingText, '## ???\n')).toEqual(['1:1 Nothing in the heading "???" makes an id. Use words, or pin one: `{/* #an-id */}`.']);
});
