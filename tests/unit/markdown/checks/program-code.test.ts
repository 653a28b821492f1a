import { expect, it } from 'vitest';
import { checkProgramCode } from '../../../../src/markdown/checks/program-code.ts';
import { problems } from './problems.ts';

it.each(['{/* a remark */}\n', "A brace: {'{'}.\n", '<Since v={"3.5"}>x</Since>\n', '`{name}` and \\{name}\n'])('takes %j', async (text) => {
  expect(await problems(checkProgramCode, text)).toEqual([]);
});

it.each([
  ["import x from './x.ts'\n", 'import'],
  ['export const a = 1\n', 'export'],
])('refuses %j', async (text, word) => {
  expect(await problems(checkProgramCode, text)).toEqual([
    `1:1 A page has no \`${word}\`: every component can be used without. A sentence does not begin with this word; put it into code font where it is code.`,
  ]);
});

it.each(['name', '1 + 1', 'props.title', 'await x()'])('runs nothing that stands in braces: %s', async (code) => {
  expect(await problems(checkProgramCode, `It is {${code}}.\n`)).toEqual([`1:7 Braces hold a comment, and \`${code}\` would be run as code. Put it into code font, or write \`\\{\`.`]);
});

it.each(['<Note {...props}>x</Note>', '<Since v={version}>x</Since>', '<Since v={1 + 2}>x</Since>'])('runs nothing for an attribute: %s', async (text) => {
  expect(await problems(checkProgramCode, text)).toEqual([expect.stringMatching(/^1:1 `<\w+>` is given its values written out, `v="3\.5"`; what stands in braces here would be run as code\.$/)]);
});
