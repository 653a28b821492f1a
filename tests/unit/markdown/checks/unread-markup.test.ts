import { expect, it } from 'vitest';
import { checkUnreadMarkup } from '../../../../src/markdown/checks/unread-markup.ts';
import { problems } from './problems.ts';

it.each([
  'See [images](/about-images/) [and][a] (more).\n\n[a]: /x/\n',
  '`[x](y)`, `**`, `| a |`\n',
  'An escaped \\[x]\\(y), \\*\\*, and a list [1] of [2], (3).\n',
  '\\## No heading\n',
  'Number #12, and a | b.\n',
  '| A | B |\n| --- | --- |\n| 1 | 2 |\n',
  '**Bold** and *slanted*.\n',
])('takes %j', async (text) => {
  expect(await problems(checkUnreadMarkup, text)).toEqual([]);
});

it.each([
  ['See [images] (/about-images/).\n', '1:12', '] ('],
  ['See [images](/about images/).\n', '1:12', ']('],
  ['See [images](/about-images/.\n', '1:12', ']('],
  ['See [images][nothing].\n', '1:12', ']['],
  ['Text.\n\n##Boot sources\n', '3:1', '##'],
  ['Text.\n\n##\u00a0Boot sources\n', '3:1', '##'],
  ['| A | B |\n| --- |\n| 1 | 2 |\n', '1:1', '|'],
  ['| A | B |\n| 1 | 2 |\n', '1:1', '|'],
  ['Some ** bold** text.\n', '1:6', '**'],
])('refuses signs that a reader would see: %j', async (text, place, found) => {
  expect(await problems(checkUnreadMarkup, text)).toEqual([expect.stringContaining(`${place} The signs \`${found}\` were not read as Markdown. `)]);
});
