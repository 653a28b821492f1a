import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { cacheAndAsk, headersFor, readHeaders } from '../hosting/headers.ts';

const usage = `Serves the built site on this machine only.

  npm start                    build, then serve
  npm run serve                serve what is built
  npm run serve -- --port 8080

The port is 4321 unless it is taken; then any free one. 0 asks for any free one.
`;

const plainTypes: ReadonlyMap<string, string> = new Map([['.md', 'text/markdown'], ['.txt', 'text/plain']]);

/** A site that is being served. */
export interface Served {
  /** Where it is: `http://127.0.0.1:4321/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of static files on the loopback interface, with the headers of its file `_headers`, as a host does.
 *
 * @param folder the built site
 * @param port what to listen on; where it is taken, any free port
 */
export async function serve(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, { dev: true, setHeaders: nameCharset });
  const rules = readHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    const headers = headersFor((request.url ?? '/').replace(/[?#].*$/s, ''), rules);
    for (const [name, value] of Object.entries({ 'Cache-Control': cacheAndAsk, ...headers })) response.setHeader(name, value);
    const slash = missingSlash(folder, request.url ?? '/');
    if (slash !== undefined) {
      response.writeHead(301, { location: slash }).end();
      return;
    }
    files(request, response, () => void answerMissing(folder, request.url ?? '', response));
  });
  const taken = await listen(server, port);
  if (taken) await listen(server, 0);
  return {
    address: `http://127.0.0.1:${boundPort(server.address())}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Names the encoding of text that cannot say itself how it is written. */
function nameCharset(response: ServerResponse, path: string): void {
  const type = plainTypes.get(extname(path));
  if (type !== undefined) response.setHeader('content-type', `${type}; charset=utf-8`);
}

/** Where a folder was asked for without its slash, the address with it; the links of its page are relative. */
function missingSlash(folder: string, url: string): string | undefined {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  if (path.endsWith('/') || path.startsWith('//') || !/^\/[\w./-]+$/.test(path) || path.includes('..')) return undefined;
  return existsSync(join(folder, path, 'index.html')) ? `${path}/${query}` : undefined;
}

/** The page of the site for addresses that do not exist, where it has one. */
async function answerMissing(folder: string, url: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  // Whatever the headers say of the path, a file may come to be there.
  response.writeHead(404, { 'content-type': `text/${page === undefined ? 'plain' : 'html'}; charset=utf-8`, 'cache-control': cacheAndAsk });
  response.end(page ?? `There is no ${url} here. The pages start at /.\n`);
}

/** Listens on a port of 127.0.0.1; resolves to true where it is taken. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(false));
  });
}

function boundPort(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    process.stderr.write(`A port is a whole number from 0 to 65535; this is "${values.port}".\n\n${usage}`);
    return 2;
  }
  const { address } = await serve('dist', port);
  process.stdout.write(`\nMAAS image docs: ${address}\nCtrl+C ends it.\n`);
  return 0;
}

if (import.meta.main) process.exitCode = await main();
