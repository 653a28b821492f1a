import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program, where Debian and Ubuntu put it, or on the search path. */
const program = ['/usr/sbin/nginx', 'nginx'].find((name) => spawnSync(name, ['-v']).status === 0);

/** Why a test of nginx cannot run here; undefined where it can. */
export const noNginx = program === undefined ? 'nginx is not installed (Debian: apt-get install nginx-light)' : undefined;

/**
 * Starts a real nginx on the loopback interface that serves a folder with the maps of `links -- nginx`.
 *
 * @param maps what that command prints
 * @param folder absolute path of a built site
 */
export async function startNginx(maps: string, folder: string): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  if (program === undefined) throw new Error(noNginx);
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  writeFileSync(join(home, 'links.conf'), maps);
  writeFileSync(
    join(home, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${home}/nginx.pid;
events {}
http {
  access_log off;
  types { text/html html; application/json json; text/javascript js; image/svg+xml svg; }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  include ${home}/links.conf;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    absolute_redirect off;
    if ($maas_image_docs_moved) { return 301 $maas_image_docs_moved; }
    error_page 404 /404.html;
  }
}
`,
  );
  const server = spawn(program, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  server.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const address = `http://127.0.0.1:${port}/`;
  while (!(await fetch(address).then(() => true, () => false))) {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${complaint}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    close: async () => {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
