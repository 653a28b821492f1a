import { expect, it } from 'vitest';
import { checkRedirects, writeRedirects } from '../../../src/links/redirects.ts';
import { table } from './table.ts';

const check = (...rules: [string, string][]) => () => checkRedirects(rules.map(([from, to]) => ({ from, to })), table);

it('writes a line each, with a 301', () => {
  expect(writeRedirects([{ from: '/t/5076/', to: '/about-images/' }])).toBe('/t/5076/ /about-images/ 301\n');
});

it.each([
  ['/t/1/ is redirected twice: to /about-images/ and to /', check(['/t/1/', '/about-images/'], ['/t/1/', '/'])],
  ['/about-images/ is a page, which the redirect to / would hide', check(['/about-images/', '/'])],
  ['/x/ leads to /y/, which is redirected itself', check(['/x/', '/y/'], ['/y/', '/about-images/'])],
  ['/x/ leads to /x/#a, which is redirected itself', check(['/x/', '/x/#a'])],
  ['/x/ leads to /about-images/#no, which does not exist', check(['/x/', '/about-images/#no'])],
])('refuses: %s', (message, run) => expect(run).toThrow(message));

it('refuses a rule whose shape hides a page', () => {
  const pages = [...table.pages, { path: 'docs/images/', title: 'X', sections: [] }];
  expect(() => checkRedirects([], { ...table, pages })).toThrow('/docs/images/ is a page, and the rule of docs/images would hide it');
});

it('takes what leads somewhere', () => expect(check(['/t/5076/', '/about-images/'], ['/s/kx7tw/', '/about-images/#boot-sources'])).not.toThrow());
