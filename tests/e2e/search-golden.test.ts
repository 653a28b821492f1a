import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openAddresses } from '../../src/search/addresses.ts';
import { makeEngine } from '../../src/search/engine.ts';
import { expect, test } from './site.ts';

const load = async (path: string): Promise<unknown> => JSON.parse(await readFile(join('dist', path), 'utf8'));
const engine = makeEngine(load, openAddresses(load));
const labels = z.array(z.object({ label: z.string(), href: z.string() }));

/** The ranks at which queries find one of their sections, 0 where they do not; the misses are printed as a table. */
async function ranks(asked: readonly (readonly [query: string, ...sections: string[]])[]): Promise<number[]> {
  const found: number[] = [];
  for (const [query, ...sections] of asked) {
    const { hits } = await engine.all(query);
    const rank = hits.findIndex(({ href }) => sections.includes(href)) + 1;
    if (rank !== 1) process.stdout.write(`${rank === 0 ? '–' : rank}\t${query}\t(first: ${hits[0]?.href ?? 'nothing'})\n`);
    found.push(rank);
  }
  return found;
}

test.describe('the golden set of the search', () => {
  test('finds the labels of the old index: 85 % first, 97 % among three', async () => {
    const found = await ranks(labels.parse(JSON.parse(await readFile('tests/fixtures/topics/old-index.json', 'utf8'))).map(({ label, href }) => [label, href]));
    expect(found).toHaveLength(161);
    expect(found.filter((rank) => rank === 1).length).toBeGreaterThanOrEqual(0.85 * found.length);
    expect(found.filter((rank) => rank >= 1 && rank <= 3).length).toBeGreaterThanOrEqual(0.97 * found.length);
  });

  test('finds what readers ask: 90 % first', async () => {
    const lines = (await readFile('tests/fixtures/search/questions.txt', 'utf8')).trimEnd().split('\n').filter((line) => !line.startsWith('#'));
    const found = await ranks(lines.map((line) => line.split('\t')).map(([sections = '', query = '']) => [query, ...sections.split(' ')]));
    expect(found).toHaveLength(60);
    expect(found.filter((rank) => rank === 1).length).toBeGreaterThanOrEqual(0.9 * found.length);
  });
  test('finds nothing for what the pages do not have', async () => {
    const asked = (await readFile('tests/fixtures/search/nonsense.txt', 'utf8')).trimEnd().split('\n');
    expect(asked).toHaveLength(30);
    const answered = [];
    for (const query of asked) answered.push(...(await engine.all(query)).hits.slice(0, 1).map(({ href }) => `${query} → ${href}`));
    expect(answered).toEqual([]);
  });
});
