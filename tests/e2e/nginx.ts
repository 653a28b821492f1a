import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readHeaders } from '../../src/hosting/headers.ts';
import { writeNginxSite } from '../../src/hosting/nginx.ts';
import type { LinkTable } from '../../src/links/table.ts';

/** The program, where Debian and Ubuntu put it, or on the search path. */
const program = ['/usr/sbin/nginx', 'nginx'].find((name) => spawnSync(name, ['-v']).status === 0);

/** Why a test of nginx cannot run here; undefined where it can. */
export const noNginx = program === undefined ? 'nginx is not installed (Debian: apt-get install nginx-light)' : undefined;

/** Where Debian's libnginx-mod-http-brotli-static puts the module. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx can send files that were compressed with Brotli. */
export const hasBrotli = existsSync(brotliModule);

/** An nginx that serves a site. */
export interface Nginx {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts a real nginx on the loopback interface with the configuration of `hosting -- nginx`.
 *
 * @param table the links of the site
 * @param folder the built site
 * @param base path below which it stands
 */
export async function startNginx(table: LinkTable, folder: string, base = '/'): Promise<Nginx> {
  for (;;) {
    const nginx = await tryNginx(table, folder, base);
    if (nginx !== undefined) return nginx;
  }
}

/** As {@link startNginx}; undefined where another program has taken the port before nginx did. */
async function tryNginx(table: LinkTable, folder: string, base: string): Promise<Nginx | undefined> {
  if (program === undefined) throw new Error(noNginx);
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const headers = join(folder, '_headers');
  const rules = existsSync(headers) ? readHeaders(readFileSync(headers, 'utf8')) : [];
  writeFileSync(join(home, 'site.conf'), writeNginxSite(table, rules, { listen: `127.0.0.1:${port}`, host: '_', root: resolve(folder), base, brotli: hasBrotli }));
  writeFileSync(
    join(home, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}${hasBrotli ? `load_module ${brotliModule};\n` : ''}pid ${home}/nginx.pid;
worker_processes 2;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  include ${home}/site.conf;
}
`,
  );
  const server = spawn(program, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  let complaint = '';
  server.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  // It writes the file when it listens, so that no other program's answer is taken for its own.
  while (!existsSync(join(home, 'nginx.pid'))) {
    const isTaken = complaint.includes('Address already in use');
    if (isTaken || server.exitCode !== null) {
      await close();
      if (isTaken) return undefined;
      throw new Error(`nginx ended: ${complaint}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { address: `http://127.0.0.1:${port}${base}`, close };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
