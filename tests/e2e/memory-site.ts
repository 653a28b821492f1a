import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { PublishedBuild } from './builds.ts';

/** A server that publishes one build behind the other in one folder of its site, and can fail in the ways that servers do. */
export interface MemorySite {
  /** Where the folder is: `http://127.0.0.1:4567/a/b/`. */
  readonly address: string;
  /** What is published now. */
  build: PublishedBuild;
  /** Of the bundle, how many bytes are sent before the connection breaks; undefined for all of it. */
  cut: number | undefined;
  /** What every address gives, as in a network that asks for a login, or where the site is out of order; undefined for the site. */
  outage: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string } | undefined;
  /** Files that the outage spares. */
  spared: RegExp;
  /** The paths that were asked for, from the root of the server, in their order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
};

/**
 * Serves a build on the loopback interface. Outside its folder each path answers with `outside` and a number that counts up.
 *
 * @param base path of the folder
 */
export async function serveBuild(first: PublishedBuild, base = '/a/b/'): Promise<MemorySite> {
  let outside = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    site.asked.push(path);
    if (!path.startsWith(base)) {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(`<!doctype html><p>outside ${++outside}</p>`);
      return;
    }
    const name = path.slice(base.length);
    if (site.outage !== undefined && !site.spared.test(name)) {
      response.writeHead(site.outage.status, site.outage.headers).end(site.outage.body);
      return;
    }
    const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
    const content = site.build.files.get(file);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-length': content.length, 'cache-control': 'no-cache' });
    if (site.cut === undefined || file !== site.build.bundle) response.end(request.method === 'HEAD' ? undefined : content);
    else response.write(content.subarray(0, site.cut), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site: MemorySite = {
    address: `http://127.0.0.1:${port}${base}`,
    build: first,
    cut: undefined,
    outage: undefined,
    spared: /^$/,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}
