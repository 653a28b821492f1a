/**
 * Speed and memory of the images library with streams, at the size of the published one and a hundred times that.
 * Run with: node tests/bench/streams.ts. Prints figures; asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHttp } from '../../src/images/edge/http-source.ts';
import { openDirectory } from '../../src/images/edge/directory-source.ts';
import { silent } from '../../src/images/edge/progress.ts';
import { readSnapshot } from '../../src/images/edge/read-snapshot.ts';
import type { Source } from '../../src/images/edge/source.ts';
import { splitSourceAddress } from '../../src/images/edge/source-address.ts';
import { syncSnapshot } from '../../src/images/edge/sync.ts';
import { resolveItem, walkItems } from '../../src/images/simplestreams/effective.ts';
import { parseFilter } from '../../src/images/simplestreams/filter.ts';
import { parseProducts } from '../../src/images/simplestreams/products-file.ts';
import { selectProducts } from '../../src/images/simplestreams/selection.ts';
import { formatStoredProducts, parseStoredProducts } from '../../src/images/snapshot/stored-products.ts';
import { generateIndex, generateProducts, realProducts } from './stream-generator.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  for (const factor of [1, 100]) await measure(realProducts * factor);
} finally {
  rmSync(scratch, { recursive: true });
}

async function measure(count: number): Promise<void> {
  const text = generateProducts(count);
  const megabytes = Buffer.byteLength(text) / 1e6;
  console.log(`\n${count} products, ${megabytes.toFixed(1)} MB`);

  const parsed = parseProducts(text, 'bench.json');
  const rate = (name: string, run: () => unknown): void => {
    const time = fastest(run);
    console.log(
      `  ${name.padEnd(44)} ${time.toFixed(1).padStart(8)} ms  ${((megabytes / time) * 1000).toFixed(0).padStart(6)} MB/s`,
    );
  };
  rate('JSON.parse alone, for comparison', () => JSON.parse(text));
  rate('parse and validate', () => parseProducts(text, 'bench.json'));
  rate('resolve every item', () =>
    [...walkItems(parsed)].map(
      ({ product, version, item }) => resolveItem(parsed, product, version, item).fields['arch'],
    ),
  );
  rate('filter by arch and release', () =>
    selectProducts(parsed, { filters: ['arch=amd64', 'release~(jammy|noble)'].map(parseFilter), max: 1 }),
  );
  const stored = formatStoredProducts(parsed);
  rate('write the form of the snapshot', () => formatStoredProducts(parsed));
  rate('read the form of the snapshot', () => parseStoredProducts(stored, 'stored.json'));
  measureMemory(text, megabytes);
  await measureSync(text, count);
}

/** Memory that reading and parsing the file takes in a fresh process, over that of the same process idle. */
function measureMemory(text: string, megabytes: number): void {
  const file = join(scratch, 'products.json');
  writeFileSync(file, text);
  const run = (path: string): { kept: number; peak: number } => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', join(import.meta.dirname, 'memory-probe.ts'), path],
      { encoding: 'utf8' },
    );
    const [kept = Number.NaN, peak = Number.NaN] = stdout.trim().split(' ').map(Number);
    if (Number.isNaN(peak)) throw new Error(stderr);
    return { kept, peak };
  };
  const [idle, busy] = [run(''), run(file)];
  const ratio = (bytes: number): string =>
    `${(bytes / 1e6).toFixed(0).padStart(6)} MB  ${(bytes / 1e6 / megabytes).toFixed(2)} times the file`;
  console.log(`  memory kept once parsed                      ${ratio(busy.kept - idle.kept)}`);
  console.log(`  memory at most (resident) while parsing      ${ratio(busy.peak - idle.peak)}`);
}

async function measureSync(text: string, count: number): Promise<void> {
  const root = join(scratch, `source-${count}`);
  mkdirSync(join(root, 'streams/v1'), { recursive: true });
  writeFileSync(join(root, 'streams/v1/index.json'), generateIndex(count));
  writeFileSync(join(root, 'streams/v1/com.ubuntu.maas:stable:v3:download.json'), text);
  const selection = { filters: [parseFilter('ftype!=manifest')] };
  const sync = async (source: Source, address: string, out: string): Promise<number> => {
    const start = performance.now();
    const options = {
      source,
      start: splitSourceAddress(address),
      trust: 'unsigned',
      selection,
      out,
      onProgress: silent,
      time: new Date(0),
    } as const;
    await syncSnapshot(options);
    return performance.now() - start;
  };
  const print = (name: string, time: number): void =>
    console.log(`  ${name.padEnd(44)} ${time.toFixed(1).padStart(8)} ms`);

  const directory = openDirectory(`${root}/`);
  const out = join(scratch, `out-${count}`);
  print('first sync from a directory', await sync(directory, root, out));
  print('unchanged sync from a directory', await sync(directory, root, out));
  print('read the snapshot', await time(() => readSnapshot(out)));
  const cli = await time(async () =>
    spawnSync(process.execPath, [
      'src/images/cli/main.ts',
      'sync',
      '--source',
      root,
      '--unsigned',
      '--quiet',
      '--out',
      out,
      'ftype!=manifest',
    ]),
  );
  print('unchanged sync as a command, all told', cli);

  const server = createServer((request, response) => {
    const content =
      request.url === '/streams/v1/index.json'
        ? generateIndex(count)
        : request.url?.endsWith('download.json') === true
          ? text
          : undefined;
    const isSame = request.headers['if-none-match'] !== undefined;
    response
      .writeHead(content === undefined ? 404 : isSame ? 304 : 200, { etag: '"same"' })
      .end(isSame ? undefined : content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  const http = openHttp(url);
  const httpOut = join(scratch, `http-${count}`);
  print('first sync over HTTP on loopback', await sync(http, url, httpOut));
  print('unchanged sync over HTTP on loopback', await sync(http, url, httpOut));
  http.close();
  server.close();
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Milliseconds of the fastest of five runs. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
