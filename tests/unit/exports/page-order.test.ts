import { expect, it } from 'vitest';
import { inOrder } from '../../../src/exports/page-source.ts';
import type { PageSource } from '../../../src/exports/page-source.ts';

function page(path: string, next: string | undefined, order: readonly string[] = []): readonly [string, PageSource] {
  return [path, { path, title: path, description: '', kind: '', markdown: '', preview: ['', '', {}], order, next }];
}

it('follows each page to its next, however few of them the navigation of the home page names', () => {
  const sources = new Map([page('c/', undefined), page('b/', 'c/'), page('a/', 'b/'), page('', 'a/', ['', 'topics/', 'a/']), page('topics/', undefined)]);
  expect(inOrder(sources).map(({ path }) => path)).toEqual(['', 'topics/', 'a/', 'b/', 'c/']);
});

it('ends where pages name each other in a ring', () => {
  expect(inOrder(new Map([page('', 'a/'), page('a/', '')])).map(({ path }) => path)).toEqual(['', 'a/']);
});
