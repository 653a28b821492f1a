import { expect, it } from 'vitest';
import { insert, makeSite } from '../../../src/publish/site.ts';

it('keeps what several stages put into a page', () => {
  const site = makeSite();
  insert(site, 'a/', [{ offset: 1, text: 'x' }]);
  insert(site, 'a/', [{ offset: 2, text: 'y' }]);
  expect(site.insertions.get('a/')).toEqual([{ offset: 1, text: 'x' }, { offset: 2, text: 'y' }]);
});
