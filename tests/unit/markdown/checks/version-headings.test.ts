import { expect, it } from 'vitest';
import { checkVersionHeadings } from '../../../../src/markdown/checks/version-headings.ts';
import { problems } from './problems.ts';

it('asks a heading inside a version marker, however deep, to pin its id', async () => {
  expect(await problems(checkVersionHeadings, '<Since v="3.5">\n\n<Note>\n\n## Where images live\n\n</Note>\n\n</Since>\n')).toEqual([
    '5:1 The heading "Where images live" stands in `<Since>` without an id of its own. Pin one: `Where images live {/* #an-id */}`.',
  ]);
});

it('passes a heading that does, and one outside', async () => {
  expect(await problems(checkVersionHeadings, '## A\n\n<Until v="3.4">\n\n## B {/* #b */}\n\n</Until>\n\n## C\n')).toEqual([]);
});

it('keeps markers out of headings', async () => {
  expect(await problems(checkVersionHeadings, '## Import <Since v="3.8">several</Since> images {/* #x */}\n')).toEqual([
    '1:11 `<Since>` stands inside the heading "Import several images". Put it around the heading or below it.',
  ]);
});
