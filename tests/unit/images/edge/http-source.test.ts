import { createServer } from 'node:net';
import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openHttp } from '../../../../src/images/edge/http-source.ts';
import type { HttpLimits } from '../../../../src/images/edge/http-limits.ts';
import type { Source } from '../../../../src/images/edge/source.ts';
import { failureOf } from '../failure.ts';
import { hasty } from './run-sync.ts';
import { serve } from './server.ts';
import type { Handler } from './server.ts';

const files = new Map([
  ['a.json', '{"a": 1}'],
  ['com.example:stable:v3 ü#?.json', '{}'],
]);

function open(url: string, limits: Partial<HttpLimits> = {}): Source {
  const source = openHttp(url, {}, { ...hasty, ...limits });
  onTestFinished(() => source.close());
  return source;
}

const read = (source: Source, path = 'a.json', maxBytes = 1000) => source.read(path, { maxBytes });

/** A server that does something odd for the first so many requests, then serves the files. */
async function serveOdd(odd: (response: ServerResponse) => void, times = Infinity) {
  let left = times;
  const handler: Handler = (_path, _request, response) => {
    if (left-- <= 0) return false;
    odd(response);
    return true;
  };
  return serve(files, handler);
}

describe('a source on a web server', () => {
  it('reads a file, with what is needed to ask for it again', async () => {
    const { url } = await serve(files);
    const fetched = await read(open(url));
    expect(fetched).toMatchObject({
      bytes: Buffer.from('{"a": 1}'),
      validators: { etag: expect.stringMatching(/^"[0-9a-f]{16}"$/) },
    });
  });

  it('asks many questions over one connection without gathering listeners', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    const source = open((await serve(files)).url);
    for (let turn = 0; turn < 30; turn++) await read(source);
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
  });

  it('says that a file is not there', async () => {
    const { url } = await serve(files);
    expect(await read(open(url), 'missing.json')).toBe('absent');
  });

  it('says that a file has not changed', async () => {
    const { url } = await serve(files);
    const source = open(url);
    const first = await read(source);
    const validators = typeof first === 'string' ? {} : first.validators;
    expect(await source.read('a.json', { maxBytes: 1000, validators })).toBe('unchanged');
    expect(await source.read('a.json', { maxBytes: 1000, validators: { etag: '"other"' } })).toMatchObject({
      validators,
    });
  });

  it('encodes what a path may hold and a URL may not', async () => {
    const { url, requests } = await serve(files);
    expect(await read(open(url), 'com.example:stable:v3 ü#?.json')).toMatchObject({ bytes: Buffer.from('{}') });
    expect(requests).toEqual(['GET /com.example:stable:v3 ü#?.json']);
  });

  it('sends the password of the address and names it nowhere', async () => {
    let authorization: string | undefined;
    const { url } = await serve(files, (_path, request) => {
      authorization = request.headers.authorization;
      return false;
    });
    const source = open(url.replace('http://', 'http://me:secret@'));
    await read(source);
    expect(authorization).toBe(`Basic ${Buffer.from('me:secret').toString('base64')}`);
    expect(source.address('a.json')).toBe(`${url}a.json`);
    expect(source.place('a.json')).not.toContain('secret');
  });

  it('follows redirects and forgets the password on the way to another host', async () => {
    const seen: (string | undefined)[] = [];
    const note: Handler = (_path, request) => {
      seen.push(request.headers.authorization);
      return false;
    };
    const there = await serve(files, note);
    const here = await serve(files, note, (path, _request, response) => {
      response
        .writeHead(path === 'a.json' ? 302 : 301, { location: path === 'a.json' ? '/b.json' : `${there.url}a.json` })
        .end();
      return true;
    });
    expect(await read(open(here.url.replace('http://', 'http://me:secret@')))).toMatchObject({
      bytes: Buffer.from('{"a": 1}'),
    });
    expect(seen.map((authorization) => authorization !== undefined)).toEqual([true, true, false]);
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/a.json', 'data:application/json,{}', 'http://'])(
    'refuses a redirect to %s',
    async (location) => {
      const { url } = await serveOdd((response) => response.writeHead(302, { location }).end());
      expect(await failureOf(read(open(url)))).toBe(
        `BadRedirect: ${url}a.json: It redirects to "${location}", which is not an address of http or https. Use the address of the server that really holds the stream.`,
      );
    },
  );

  it('refuses a circle of redirects', async () => {
    const { url, requests } = await serveOdd((response) => response.writeHead(302, { location: '/a.json' }).end());
    expect(await failureOf(read(open(url)))).toContain(
      `BadRedirect: ${url}a.json: After 5 redirects there is still no answer`,
    );
    expect(requests).toHaveLength(6);
  });

  it.each([500, 502, 503, 504, 429, 408])('tries again after an answer %s', async (status) => {
    const { url, requests } = await serveOdd((response) => response.writeHead(status).end(), 2);
    expect(await read(open(url))).toMatchObject({ bytes: Buffer.from('{"a": 1}') });
    expect(requests).toHaveLength(3);
  });

  it('gives up after four attempts', async () => {
    const { url, requests } = await serveOdd((response) => response.writeHead(503).end());
    expect(await failureOf(read(open(url)))).toContain(
      `NetworkFailure: ${url}a.json: The server answers 503 Service Unavailable. This was attempt 4.`,
    );
    expect(requests).toHaveLength(4);
  });

  it('waits as long as the server asks, within reason', async () => {
    const { url, requests } = await serveOdd((response) => response.writeHead(503, { 'retry-after': '1' }).end(), 1);
    expect(await read(open(url))).toMatchObject({ bytes: Buffer.from('{"a": 1}') });
    expect(requests).toHaveLength(2);
    const busy = await serveOdd((response) => response.writeHead(503, { 'retry-after': '3600' }).end());
    expect(await failureOf(read(open(busy.url)))).toContain('It asks to come back in 3600 s.');
    expect(busy.requests).toHaveLength(1);
  });

  it.each([400, 401, 418, 501])('does not try again after an answer %s', async (status) => {
    const { url, requests } = await serveOdd((response) => response.writeHead(status).end());
    expect(await failureOf(read(open(url)))).toContain(`NetworkFailure: ${url}a.json: The server answers ${status}`);
    expect(requests).toHaveLength(1);
  });

  it('tells a file that may not be read from other failures', async () => {
    const { url, requests } = await serveOdd((response) => response.writeHead(403).end());
    expect(await failureOf(read(open(url)))).toContain(`AccessRefused: ${url}a.json: The server answers 403`);
    expect(requests).toHaveLength(1);
  });

  it.each([204, 206, 304])('takes an answer %s that nobody asked for as a failure', async (status) => {
    const { url } = await serveOdd((response) => response.writeHead(status).end());
    expect(await failureOf(read(open(url)))).toContain(`The server answers ${status}`);
  });

  it('tries again where the connection breaks in the middle of the file', async () => {
    const { url, requests } = await serveOdd((response) => {
      response.writeHead(200, { 'content-length': '8' });
      response.write('{"a"', () => response.destroy());
    }, 1);
    expect(await read(open(url))).toMatchObject({ bytes: Buffer.from('{"a": 1}') });
    expect(requests).toHaveLength(2);
  });

  it('gives up where the connection always breaks, and says after how many bytes', async () => {
    const { url } = await serveOdd((response) => {
      response.writeHead(200, { 'content-length': '8' });
      response.write('{"a"', () => response.destroy());
    });
    expect(await failureOf(read(open(url)))).toMatch(
      /^NetworkFailure: .*a\.json: The server broke off after 4 bytes: .* This was attempt 4\./,
    );
  });

  it('refuses a length that is too long before reading', async () => {
    const { url } = await serveOdd((response) =>
      response.writeHead(200, { 'content-length': '99999999999' }).write('x'),
    );
    expect(await failureOf(read(open(url)))).toBe(
      `WrongSize: ${url}a.json: The server sends more than the 1000 bytes that this file may have. Look whether the address is right; if it is, tell who publishes the stream.`,
    );
  });

  it('refuses a body that goes on for ever, whatever its head says', async () => {
    let sent = 0;
    const { url } = await serveOdd((response) => {
      response.writeHead(200);
      const timer = setInterval(() => {
        sent += 64 * 1024;
        response.write('x'.repeat(64 * 1024));
      }, 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failureOf(read(open(url), 'a.json', 1_000_000))).toContain('WrongSize: ');
    expect(sent).toBeLessThan(20_000_000);
  });

  it('does not read a long page behind a 404', async () => {
    const { url } = await serveOdd((response) => {
      response.writeHead(404);
      const timer = setInterval(() => response.write('x'.repeat(64 * 1024)), 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(await read(open(url))).toBe('absent');
  });

  it('refuses a body that comes compressed', async () => {
    const { url } = await serveOdd((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'));
    expect(await failureOf(read(open(url)))).toContain(
      'The server sends the file compressed (gzip), which nobody asked for.',
    );
  });

  it('gives up on a server that falls silent', async () => {
    const { url } = await serveOdd((response) => response.writeHead(200).write('x'));
    expect(await failureOf(read(open(url, { attempts: 2, idle: 300 })))).toContain(
      'The server sent nothing for 0.3 s. This was attempt 2.',
    );
  });

  it('gives up on a server that never answers', async () => {
    const { url } = await serveOdd(() => undefined);
    expect(await failureOf(read(open(url, { attempts: 1, idle: 300 })))).toContain(
      'The server sent nothing for 0.3 s.',
    );
  });

  it('gives up on a server that sends a byte now and then', async () => {
    const { url } = await serveOdd((response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failureOf(read(open(url, { attempts: 1, grace: 300 })))).toContain(
      'The server sent less than 1024 bytes a second over 0.3 s.',
    );
  });

  it('says what is wrong where nobody listens', async () => {
    const { url, close } = await serve(files);
    await close();
    expect(await failureOf(read(open(url, { attempts: 2 })))).toMatch(
      /^NetworkFailure: .*: The request failed: .*ECONNREFUSED.* This was attempt 2\./,
    );
  });

  it('refuses an answer that is not HTTP', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await failureOf(read(open(`http://127.0.0.1:${port}/`)))).toMatch(
      /^NetworkFailure: .*: The request failed: /,
    );
  });

  it('goes through the proxy that the environment names, except for hosts in NO_PROXY', async () => {
    const proxied: string[] = [];
    const proxy = await serve(new Map(), (_path, request, response) => {
      proxied.push(request.url ?? '');
      response.end('{"from": "proxy"}');
      return true;
    });
    const source = openHttp('http://images.invalid/', { HTTP_PROXY: proxy.url }, hasty);
    onTestFinished(() => source.close());
    expect(await read(source)).toMatchObject({ bytes: Buffer.from('{"from": "proxy"}') });
    expect(proxied).toEqual(['http://images.invalid/a.json']);
    const { url } = await serve(files);
    const direct = openHttp(url, { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' }, hasty);
    onTestFinished(() => direct.close());
    expect(await read(direct)).toMatchObject({ bytes: Buffer.from('{"a": 1}') });
  });
});
