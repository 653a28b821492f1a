import { describe, expect, it } from 'vitest';
import { runSearch } from '../../../../src/search/cli/run.ts';
import { packShard } from '../../../../src/search/columns.ts';
import type { ExactData } from '../../../../src/search/index-data.ts';

const exact: ExactData = {
  total: 1,
  chunks: [],
  words: '0keyr 0mirror',
  counts: '000000',
  compounds: '',
  bundles: [0],
  shard: packShard([['how-to/import-images/', 'Import images', 'how-to']], [[1, 0, 'add-a-boot-source', 'Add a boot source']], [[]]),
};
const files: Readonly<Record<string, unknown>> = {
  'data/search/exact.json': exact,
  'data/search/prose-0.json': ['', 'K', 'K', 'D', 'B', 'K'],
  'data/links.json': { pages: [], aliases: {}, legacy: [], short: {} },
};
const hit = { rank: 1, href: 'how-to/import-images/#add-a-boot-source', title: 'Import images', section: 'Add a boot source', layer: 'exact' };

async function run(args: readonly string[], input = '', load = (path: string): Promise<unknown> => Promise.resolve(files[path])) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runSearch(args, { out: (text) => void out.push(text), err: (text) => void err.push(text), readInput: () => Promise.resolve(input), load });
  return { code, out: out.join(''), err: err.join('') };
}

describe('the search command', () => {
  it('prints what a query finds', async () => {
    const { code, out } = await run(['add', 'boot', 'source']);
    expect([code, JSON.parse(out)]).toEqual([0, [hit]]);
  });
  it('says that nothing is found, and fails', async () => {
    expect(await run(['xyzzy'])).toEqual({ code: 1, out: '[]\n', err: 'Nothing found.\n' });
  });
  it('answers each line with one array, an empty one with an empty array', async () => {
    const { code, out } = await run(['--batch'], 'add a boot source\n\nxyzzy\n');
    expect([code, out.split('\n')]).toEqual([0, [JSON.stringify([hit]), '[]', '[]', '']]);
  });
  it('answers no line where none comes in', async () => {
    expect(await run(['--batch'])).toEqual({ code: 0, out: '', err: '' });
  });
  it('tells how it is called where it is called otherwise', async () => {
    const { code, err } = await run([]);
    expect([code, err.split('\n')[0]]).toEqual([2, 'Searches the built site, as its search dialog does: the same hits in the same order, as JSON.']);
    expect((await run(['--other'])).code).toBe(2);
  });
  it('says what to do where the site is not built', async () => {
    const { code, err } = await run(['boot'], '', () => Promise.reject(new Error('no such file')));
    expect([code, err]).toEqual([1, 'The data of the search cannot be read: no such file. Build the site first: npm run build\n']);
  });
  it.each([['10,000 letters', 'x'.repeat(10_000)], ['control characters', '\u0000\u0007\u001b'], ['markup', '<img src=x onerror=alert(1)>'], ['signs', '?!…«»'], ['right-to-left text', 'صورة'], ['emoji', '🚀🔥']])('finds nothing in %s', async (_what, query) => {
    expect(await run([query])).toMatchObject({ code: 1, out: '[]\n' });
  });
});
