import { expect, it } from 'vitest';
import { checkVersionMarkers } from '../../../../src/markdown/checks/version-markers.ts';
import { problems } from './problems.ts';

it('wants something in a version marker', async () => {
  expect(await problems(checkVersionMarkers, '<Since v="3.5">Text.</Since>\n\nA <Until v="3.4"></Until>.\n')).toEqual([
    '3:3 `<Until>` has nothing in it. Write between its tags what holds for these versions, or delete it.',
  ]);
});
