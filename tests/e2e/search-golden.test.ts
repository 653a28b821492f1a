import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { engine, furtherNonsense, furtherQuestions, hitsOf, labels, nonsense, questions } from './search-engine.ts';
import type { Question } from './search-engine.ts';
import { addressAt, expectSearches, furtherQueries } from './reader.ts';
import { readerOf } from './kept.ts';
import { expect, test } from './site.ts';

/** The ranks at which queries find one of their sections, 0 where they do not; the misses are printed as a table. */
async function ranks(asked: readonly Question[]): Promise<number[]> {
  const found: number[] = [];
  for (const { query, sections } of asked) {
    const { hits } = await engine.all(query);
    const rank = hits.findIndex(({ href }) => sections.includes(href)) + 1;
    if (rank !== 1) process.stdout.write(`${rank === 0 ? '–' : rank}\t${query}\t(first: ${hits[0]?.href ?? 'nothing'})\n`);
    found.push(rank);
  }
  return found;
}

test.describe('the golden set of the search', () => {
  test('finds the labels of the old index: 85 % first, 97 % among three', async () => {
    const found = await ranks(labels);
    expect(found).toHaveLength(161);
    expect(found.filter((rank) => rank === 1).length).toBeGreaterThanOrEqual(0.85 * found.length);
    expect(found.filter((rank) => rank >= 1 && rank <= 3).length).toBeGreaterThanOrEqual(0.97 * found.length);
  });
  test('finds what readers ask: 90 % first', async () => {
    const found = await ranks(questions);
    expect(found).toHaveLength(60);
    expect(found.filter((rank) => rank === 1).length).toBeGreaterThanOrEqual(0.9 * found.length);
  });
  test('finds what they ask besides: 90 % first', async () => {
    const found = await ranks(furtherQuestions);
    expect(found.length).toBeGreaterThan(200);
    expect(found.filter((rank) => rank === 1).length).toBeGreaterThanOrEqual(0.9 * found.length);
  });
  test('finds nothing for what the pages do not have', async () => {
    expect(nonsense).toHaveLength(30);
    const answered = [];
    for (const query of [...nonsense, ...furtherNonsense]) answered.push(...(await engine.all(query)).hits.slice(0, 1).map(({ href }) => `${query} → ${href}`));
    expect(answered).toEqual([]);
  });
  test('has the same hits in the same order on the command line and in the dialog', async ({ page, site }) => {
    const queries = [...[...labels, ...questions].map(({ query }) => query), ...nonsense, ...furtherQueries];
    const output = execFileSync(process.execPath, ['src/search/cli/main.ts', '--batch'], { input: queries.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 24 });
    const rows = z.array(z.array(z.object({ href: z.string() })));
    const found = rows.parse(output.trimEnd().split('\n').map((line): unknown => JSON.parse(line)));
    expect(found.map((hits) => hits.map(({ href }) => href))).toEqual(await hitsOf(queries));
    await expectSearches(readerOf(page), addressAt(site, ''));
  });
  test('has them in the dialog for what they ask besides', { tag: '@long' }, async ({ page, site }) => {
    await expectSearches(readerOf(page), addressAt(site, ''), 1, furtherQueries);
  });
});
