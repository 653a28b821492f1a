import { expect, it } from 'vitest';
import { comparisonMarkdown } from '../../../../../src/snippets/manifest-viewer/client/markdown.ts';

const row = { name: 'libc6', architecture: 'amd64', from: '2.35-1', version: '2.36-9', change: 'upgraded' } as const;

it('writes a table with its two sides, its counts and its address', () => {
  expect(comparisonMarkdown('a', 'b', '1 upgraded', [row, { name: 'x', architecture: undefined, from: '', version: '1', change: 'added' }], 'https://docs.example/#manifest')).toBe(
    [
      'From `a` to `b`: 1 upgraded',
      '',
      '| Package | Change | From | To |',
      '| --- | --- | --- | --- |',
      '| `libc6:amd64` | upgraded | `2.35-1` | `2.36-9` |',
      '| `x` | added |  | `1` |',
      '',
      'https://docs.example/#manifest',
      '',
    ].join('\n'),
  );
});

it('lets no name end its cell', () => expect(comparisonMarkdown('a`|\nb', 'c', '', [], undefined)).toContain('From `a___b` to `c`'));

it('ends after 1,000 rows and says how many are left', () => {
  const text = comparisonMarkdown('a', 'b', '', Array.from({ length: 1_003 }, () => row), undefined);
  expect(text.match(/libc6/g)).toHaveLength(1_000);
  expect(text).toContain('and 3 more.');
});
