import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reach } from '../../../../src/links/edge/reach.ts';

const server = createServer(({ url, method }, response) => {
  const status = url === '/gone' ? 410 : url === '/broken' ? 500 : url === '/no-head' && method === 'HEAD' ? 405 : url === '/moved' ? 302 : 200;
  response.writeHead(status, status === 302 ? { location: '/there' } : {}).end();
});
let root = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  root = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => void server.close());

it.each([
  ['/there', { kind: 'there' }],
  ['/moved', { kind: 'there' }],
  ['/no-head', { kind: 'there' }],
  ['/gone', { kind: 'gone', status: 410 }],
  ['/broken', { kind: 'unreached', reason: 'the server answered 500' }],
])('%s: %o', async (path, result) => expect(await reach(root + path)).toEqual(result));

it('tells why a server was not reached', async () => {
  expect(await reach('http://127.0.0.1:1/')).toMatchObject({ kind: 'unreached', reason: expect.stringMatching(/ECONNREFUSED|bad port/) });
});
