import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { RequestListener } from 'node:http';
import { createServer as createProxyServer } from 'node:http';
import type { Server } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCli, spawnCli } from '../cli/run-cli.ts';
import { serve } from './server.ts';
import { makeStream } from './stream.ts';
import { makeTemporary } from './temporary.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Starts a server on loopback and returns its port. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A server with a certificate of its own for `localhost`. */
async function serveSecurely(
  listener: RequestListener,
): Promise<{ readonly url: string; readonly certificate: string }> {
  const dir = makeTemporary();
  const [key, certificate] = [join(dir, 'key.pem'), join(dir, 'certificate.pem')];
  const request = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost',
  ];
  execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const port = await listen(createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, listener));
  return { url: `https://localhost:${port}/`, certificate };
}

const files = makeStream();
const answer: RequestListener = (request, response) => {
  const content = files.get(decodeURIComponent((request.url ?? '').slice(1)));
  response.writeHead(content === undefined ? 404 : 200).end(content);
};
const sync = (url: string): string[] => ['sync', '--source', url, '--unsigned', '--quiet', '--out', makeTemporary()];

describe.skipIf(!hasOpenssl)('a source behind https (left out where there is no openssl)', () => {
  it('is read where its certificate is trusted', async () => {
    const { url, certificate } = await serveSecurely(answer);
    expect(await spawnCli(sync(url), { NODE_EXTRA_CA_CERTS: certificate })).toEqual({ code: 0, out: '', err: '' });
  });

  it('is refused where it is not, at once', async () => {
    const { url } = await serveSecurely(answer);
    expect(await runCli(sync(url))).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^NetworkFailure: https:.*index\.sjson: The certificate of the server is not trusted: self-signed certificate\. Set NODE_EXTRA_CA_CERTS /,
      ),
    });
  });

  it('may not send on to http', async () => {
    const plain = await serve(files);
    const { url, certificate } = await serveSecurely((_request, response) =>
      response.writeHead(302, { location: `${plain.url}streams/v1/index.json` }).end(),
    );
    expect(await spawnCli(sync(url), { NODE_EXTRA_CA_CERTS: certificate })).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^BadRedirect: https:\/\/localhost:\d+\/streams\/v1\/index\.sjson: It redirects from https to "http:.*", where anyone could read along\. /,
      ),
    });
    expect(plain.requests).toEqual([]);
  });

  it('is reached through the tunnel of HTTPS_PROXY', async () => {
    const { url, certificate } = await serveSecurely(answer);
    const tunnels: string[] = [];
    const proxy = createProxyServer().on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      const onward = connect(Number(new URL(url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      socket.on('error', () => onward.destroy());
      onward.on('error', () => socket.destroy());
    });
    const port = await listen(proxy);
    expect(
      await spawnCli(sync(url), { NODE_EXTRA_CA_CERTS: certificate, HTTPS_PROXY: `http://127.0.0.1:${port}` }),
    ).toEqual({ code: 0, out: '', err: '' });
    expect(tunnels[0]).toBe(new URL(url).host);
    expect(
      await spawnCli(sync(url), {
        NODE_EXTRA_CA_CERTS: certificate,
        HTTPS_PROXY: `http://127.0.0.1:${port}`,
        NO_PROXY: 'localhost',
      }),
    ).toMatchObject({ code: 0 });
    expect(new Set(tunnels).size).toBe(1);
  });
});
