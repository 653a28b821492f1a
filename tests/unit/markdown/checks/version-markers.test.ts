import { expect, it } from 'vitest';
import { checkVersionMarkers } from '../../../../src/markdown/checks/version-markers.ts';
import { problems } from './problems.ts';

it('wants something in a version marker', async () => {
  expect(await problems(checkVersionMarkers, '<Since v="3.5">Text.</Since>\n\nA <Until v="3.4"></Until>.\n')).toEqual([
    '3:3 `<Until>` has nothing in it. Write between its tags what holds for these versions, or delete it.',
  ]);
});

it.each(['<Since v="3.5"><Until v="3.5.2">x</Until></Since>', '<Between since="3.1" until="3.4"><Since v="3.3">x</Since></Between>', '<Since v="9.9">x</Since>'])('takes %s', async (text) => {
  expect(await problems(checkVersionMarkers, `${text}\n`)).toEqual([]);
});

it('wants a marker to hold for a version that those around it hold for', async () => {
  expect(await problems(checkVersionMarkers, '<Since v="3.5">\n\n<Until v="3.3">Never.</Until>\n\n</Since>\n')).toEqual([
    '3:1 No version of MAAS is one of `<Until>` and of the markers around it. Change one of them, or delete this.',
  ]);
});
