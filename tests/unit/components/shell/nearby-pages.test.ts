import { expect, it } from 'vitest';
import { nearbyPages } from '../../../../src/components/shell/nearby-pages.ts';

const pages = ['a', 'b', 'c', 'd', 'e', 'f'].map((path) => ({ path }));
const named = (current: string, most: number) => nearbyPages(pages, current, most).map(({ path }) => path).join('');

it('names all pages while there are few', () => expect(named('c', 6)).toBe('abcdef'));

it('names those around the present page where there are many', () => {
  expect([named('a', 3), named('c', 3), named('f', 3)]).toEqual(['abc', 'bcd', 'def']);
});

it('names the first ones in a page of another kind', () => expect(named('x', 3)).toBe('abc'));
