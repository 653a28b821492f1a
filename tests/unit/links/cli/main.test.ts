import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { table } from '../table.ts';

const main = resolve('src/links/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'links-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

function write(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

describe('resolve', () => {
  it('prints a line for each address, an empty one where there is none, and then ends with 1', () => {
    write('dist/data/links.json', JSON.stringify(table));
    expect(run('resolve', '/t/5124#heading--add-a-boot-source', 'javascript:alert(1)', '/', '/t/5076#no')).toEqual({
      code: 1,
      out: 'how-to/import-images/#add-a-boot-source\n\n./\nabout-images/\n',
      err: expect.stringContaining('javascript:alert(1) leads nowhere. Near it: '),
    });
  });
  it('keeps what a terminal would obey out of its errors', () => {
    write('dist/data/links.json', JSON.stringify(table));
    expect(run('resolve', '/t/5076#\u001b]0;owned\u0007').err).not.toMatch(/[\u001b\u0007]/);
  });
  it.each([
    ['{"pages":[],"aliases":{"a/":"https://evil.example/"},"legacy":[],"short":{}}'],
    ['{"pages":[],"aliases":{},"legacy":[],"short":{"kx7tw":"//evil.example/"}}'],
    ['{"pages":[],"aliases":{},"legacy":[],"short":{"kx7tw":"../x/"}}'],
    ['not JSON'],
  ])('refuses a table with an address that leaves the site, or a damaged one: %s', (text) => {
    write('dist/data/links.json', text);
    expect(run('resolve', '/t/1')).toEqual({ code: 1, out: '', err: 'MissingBuild: dist/data/links.json: The table of links is damaged or of another version. Run `npm run build` first.\n' });
  });
});

describe('accept', () => {
  const found = (...addresses: string[]) => write('.astro/places.json', JSON.stringify(addresses.map((address) => ({ address, title: address, isCoded: !address.includes('term') }))));

  it('writes one sorted line a place', () => {
    write('content/pages/a.mdx', '');
    found('', 'a/', 'a/#one', 'a/#term');
    expect(run('accept').code).toBe(0);
    expect(readFileSync(join(folder, 'content/history/places.txt'), 'utf8')).toMatch(/^\.\/ \w{5}\na\/ \w{5}\na\/#one \w{5}\na\/#term -\n$/);
  });
  it('records nothing where an address would be lost', () => {
    write('content/pages/a.mdx', '');
    write('content/history/places.txt', 'a/ cdfhj\na/#one kmnpr\n');
    found('a/', 'a/#two');
    const { code, err } = run('accept');
    expect([code, err.split('\n').at(-2)]).toEqual([1, '  npm run links -- accept --move a/#one a/#two']);
    expect(readFileSync(join(folder, 'content/history/places.txt'), 'utf8')).toBe('a/ cdfhj\na/#one kmnpr\n');
    expect(run('accept', '--move', 'a/#one', 'a/#two').out).toBe('new    a/#two\nmoved  a/#one → a/#two\n');
    expect(readFileSync(join(folder, 'content/history/moves.txt'), 'utf8')).toBe('a/#one a/#two\n');
  });
  it('asks for a build where there was none, or where a page is newer', () => {
    write('content/pages/a.mdx', '');
    expect(run('accept').err).toContain('MissingBuild: .astro/places.json: The site was not built yet. Run `npm run build` first');
    found('a/');
    utimesSync(join(folder, 'content/pages/a.mdx'), new Date(), new Date(Date.now() + 60_000));
    expect(run('accept').err).toContain('MissingBuild: content/pages/a.mdx: This page was changed after the last build.');
  });
});

it.each([
  [[], 'Usage: npm run -s links -- COMMAND'],
  [['solve'], 'BadUse: There is no command "solve"; there are resolve, check, accept, nginx, external.'],
  [['resolve'], 'BadUse: resolve: There is no address to resolve.'],
  [['accept', '--move', 'a/'], 'BadUse: accept: `--move` takes two addresses'],
  [['accept', '--move', 'https://x.example/', 'a/'], 'BadUse: --move: "https://x.example/" is no address of a page or section.'],
  [['accept', '--mvoe', 'a/'], "Unknown option '--mvoe'"],
  [['nginx', '--base', 'x'], 'BadUse: --base x: A base starts and ends with a slash.'],
])('%j is bad use: exit code 2, and no stack trace', (args, message) => {
  const { code, out, err } = run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(err).not.toMatch(/^\s+at /m);
});

it('each command tells how it is used', () => {
  for (const name of ['resolve', 'check', 'accept', 'nginx', 'external']) {
    expect(run(name, '--help')).toMatchObject({ code: 0, out: expect.stringContaining(`Usage:   npm run -s links -- ${name}`) });
  }
});
