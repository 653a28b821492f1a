import { expect, it } from 'vitest';
import { runHosting } from '../../../../src/hosting/cli/run.ts';

const rules = [{ path: '/*', headers: { 'X-Content-Type-Options': 'nosniff' } }, { path: '/assets/*', headers: { 'Cache-Control': 'public' } }];

async function run(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await runHosting(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    readSite: () => Promise.resolve({ table: { pages: [], aliases: {}, legacy: [], short: { kx7tw: 'about-images/#boot-sources' } }, rules }),
  });
  return { code, out, err };
}

it('prints a configuration for where the site stands', async () => {
  const { code, out } = await run('nginx', '--root', '/srv/docs', '--base', '/maas-images/', '--listen', '127.0.0.1:8080', '--host', 'docs.example', '--brotli');
  expect(code).toBe(0);
  for (const line of [
    '  "s/kx7tw" "/maas-images/about-images/#boot-sources";',
    '  "~^/maas-images/assets/" "public";',
    '  listen 127.0.0.1:8080;',
    '  server_name docs.example;',
    '  location /maas-images/ { alias "/srv/docs/"; }',
    '  brotli_static on;',
    '  add_header X-Content-Type-Options "nosniff" always;',
  ]) expect(out.split('\n')).toContain(line);
});

it('warns of a server that answers in its place, unless it has a name of its own', async () => {
  expect((await run('nginx')).out).toContain('# Another server block that listens there and is its default answers in place of this one');
  expect((await run('nginx', '--host', 'docs.example')).out).not.toContain('Another server block');
});

it('asks for the module of Brotli only where it is there', async () => {
  const { out } = await run('nginx', '--root', '/srv/docs');
  expect(out).toContain('  root "/srv/docs";\n');
  expect(out).not.toContain('brotli');
});

it.each([
  [['nginx', '--base', 'docs'], '--base is "docs"'],
  [['nginx', '--listen', '80; evil'], '--listen is "80; evil"'],
  [['nginx', '--host', 'a b'], '--host is "a b"'],
  [['nginx', '--root', '/srv/$x'], '--root is "/srv/$x"'],
  [['apache'], 'There is one command, nginx.'],
  [['nginx', '--no-such'], "Unknown option '--no-such'"],
])('refuses %j', async (args, reason) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(reason);
});
