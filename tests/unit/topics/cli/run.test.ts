import { describe, expect, it } from 'vitest';
import { runTopics } from '../../../../src/topics/cli/run.ts';
import type { IndexedPage } from '../../../../src/topics/topic-index.ts';
import { makePage } from '../entries.ts';

async function run(args: readonly string[], pages: readonly IndexedPage[] | Error = []) {
  let [out, err] = ['', ''];
  const readPages = () => (pages instanceof Error ? Promise.reject(pages) : Promise.resolve(pages));
  const code = await runTopics(args, { out: (text) => (out += text), err: (text) => (err += text), readPages });
  return { code, out, err };
}

const pages = [makePage('a', { x: 'adding a [boot source]; ! packer; see: source => boot source; see also: packer => boot source' })];

describe('list', () => {
  it('prints every entry with its place', async () => {
    expect(await run(['list'], pages)).toEqual({
      code: 0,
      out: 'adding a boot source → a/#x\nboot source, adding → a/#x\npacker → a/#x (main); see also boot source\nsource → see boot source\n',
      err: '',
    });
  });

  it('prints those that have certain words', async () => {
    expect((await run(['list', 'source', 'add'], pages)).out).toBe('adding a boot source → a/#x\nboot source, adding → a/#x\n');
  });

  it('prints JSON', async () => {
    expect(JSON.parse((await run(['list', '--json', 'packer'], pages)).out)).toEqual([{ letter: 'P', label: 'packer', href: 'a/#x', main: true, seeAlso: ['boot source'] }]);
  });

  it('says no where nothing is found', async () => {
    expect(await run(['list', 'nothing'], pages)).toEqual({ code: 1, out: '', err: 'No topic has "nothing".\n' });
  });
});

describe('check', () => {
  it('says how much there is where all is in order', async () => {
    expect(await run(['check'], pages)).toEqual({ code: 0, out: '4 places of topics from 1 index lines in 1 pages: 0 wrong, 0 remarks\n', err: '' });
  });

  it('tells remarks and goes on', async () => {
    expect(await run(['check'], [makePage('a', { x: 'image' }), makePage('b', { x: 'images; streams' })])).toEqual({
      code: 0,
      out: `remark: content/pages/b.mdx:1:1: "images" stands beside "image" (content/pages/a.mdx:1). Use one of the two, or lead from one to the other: \`see also: image => images\`.
remark: content/pages/a.mdx:1:1: Fewer than two entries lead to this page.
3 places of topics from 2 index lines in 2 pages: 0 wrong, 2 remarks
`,
      err: '',
    });
  });

  it('says no where something is wrong, and where', async () => {
    const { code, err } = await run(['check'], [makePage('a', { x: 'image; stream; see: MIB => imag' })]);
    expect([code, err]).toEqual([1, 'content/pages/a.mdx:1:16: "MIB" sends its reader to "imag", which is no entry. Near it: "image".\n']);
  });

  it('says no where a page cannot be read', async () => {
    expect(await run(['check'], new Error('content/pages/a.mdx:3:1: Index line: no'))).toEqual({ code: 1, out: '', err: 'content/pages/a.mdx:3:1: Index line: no\n' });
  });
});

describe('any command', () => {
  it.each([[[]], [['show']], [['check', 'x']], [['check', '--json']], [['list', '--yaml']]])('is refused where it is called otherwise: %j', async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('npm run -s topics -- list [WORDS] [--json]');
  });

  it.each([[['--help']], [['list', '--help']]])('explains itself: %j', async (args) => {
    const { code, out } = await run(args);
    expect([code, out]).toEqual([0, expect.stringContaining('npm run -s topics -- check')]);
  });
});
