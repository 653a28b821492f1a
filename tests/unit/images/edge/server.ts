import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { sha256 } from './stream.ts';

/** A web server on loopback that goes when the test ends. */
export interface TestServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** What was asked, in order: `GET /streams/v1/index.json`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Answers one request; true where it did. */
export type Handler = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves files by path, with ETag and conditional requests.
 *
 * @param files may be changed while the server runs
 * @param handlers asked first, in order
 */
export async function serve(
  files: ReadonlyMap<string, string | Uint8Array>,
  ...handlers: readonly Handler[]
): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/^\//, ''));
    requests.push(`${request.method} /${path}`);
    if (handlers.some((handle) => handle(path, request, response))) return;
    const content = files.get(path);
    if (content === undefined) {
      response.writeHead(404).end('not here');
      return;
    }
    const etag = `"${sha256(content).slice(0, 16)}"`;
    const isSame = request.headers['if-none-match'] === etag;
    response.writeHead(isSame ? 304 : 200, { etag }).end(isSame ? undefined : content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${isInfo(address) ? address.port : 0}/`, requests, close };
}

function isInfo(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
