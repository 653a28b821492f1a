import { describe, expect, it } from 'vitest';
import { readSnapshot, readSnapshotFile } from '../../../../src/images/edge/read-snapshot.ts';
import { failureOf } from '../failure.ts';
import { runSync } from './run-sync.ts';
import { serve } from './server.ts';
import type { Handler } from './server.ts';
import { indexPath, makeStream, manifestPath, productsPath } from './stream.ts';
import { makeTemporary, readTree } from './temporary.ts';

/** Breaks the connection in the middle of every answer about a path while `broken` holds it. */
function breakOff(broken: ReadonlySet<string>): Handler {
  return (path, _request, response) => {
    if (!broken.has(path)) return false;
    response.writeHead(200, { 'content-length': '50' });
    response.write('{', () => response.destroy());
    return true;
  };
}

describe('syncSnapshot from a web server', () => {
  it('reads index, products and manifests, and records their addresses', async () => {
    const [{ url }, out] = [await serve(makeStream()), makeTemporary()];
    await runSync(url, out);
    const { source, streams, manifests } = await readSnapshot(out);
    expect(source).toEqual({ address: url, filters: [] });
    expect(streams.map(({ provenance }) => provenance.address)).toEqual([`${url}${productsPath}`]);
    expect(manifests.map(({ provenance }) => provenance.address)).toEqual(
      ['20250615', '20250718'].map((version) => `${url}${manifestPath(version)}`),
    );
  });

  it('asks for the signed form first, and fetches what it needs once', async () => {
    const [{ url, requests }, out] = [await serve(makeStream({ versions: ['20250718'] })), makeTemporary()];
    await runSync(url, out);
    expect(requests).toEqual([
      'GET /streams/v1/index.sjson',
      'GET /streams/v1/index.json',
      'GET /streams/v1/index.json.gpg',
      'GET /streams/v1/com.example:stable:download.sjson',
      'GET /streams/v1/com.example:stable:download.json',
      'GET /streams/v1/com.example:stable:download.json.gpg',
      'GET /jammy/amd64/20250718/squashfs.manifest',
    ]);
  });

  it('reads from storage that answers 403 for what it does not have, and refuses a source that answers so for all', async () => {
    const files = makeStream();
    const refuse: Handler = (path, _request, response) => {
      if (files.has(path)) return false;
      response.writeHead(403).end();
      return true;
    };
    const [{ url }, out] = [await serve(files, refuse), makeTemporary()];
    await runSync(url, out);
    expect((await readSnapshot(out)).streams).toHaveLength(1);
    expect((await runSync(url, out)).changes).toBeUndefined();
    files.delete(indexPath);
    expect(await failureOf(runSync(url, out))).toContain(`AccessRefused: ${url}streams/v1/index.json: The server answers 403`);
  });

  it('counts a manifest that the server refuses as one the source does not have, and fetches it once it is given', async () => {
    const files = makeStream({ versions: ['20250718'] });
    let isRefused = true;
    const refuse: Handler = (path, _request, response) => {
      if (!isRefused || path !== manifestPath('20250718')) return false;
      response.writeHead(403).end();
      return true;
    };
    const [{ url }, out] = [await serve(files, refuse), makeTemporary()];
    const { warnings } = await runSync(url, out);
    expect(warnings).toEqual([`The source does not give 1 of the manifests it names, such as ${url}${manifestPath('20250718')}.`]);
    expect((await runSync(url, out)).changes).toBeUndefined();
    isRefused = false;
    await runSync(url, out);
    expect((await readSnapshot(out)).manifests).toHaveLength(1);
  });

  it('asks an unchanged source only whether it has changed', async () => {
    let unchanged = 0;
    const count: Handler = (_path, _request, response) => {
      response.on('finish', () => {
        if (response.statusCode === 304) unchanged++;
      });
      return false;
    };
    const [{ url, requests }, out] = [await serve(makeStream(), count), makeTemporary()];
    await runSync(url, out);
    const before = readTree(out);
    requests.length = 0;
    const { changes } = await runSync(url, out);
    expect(changes).toBeUndefined();
    expect(readTree(out)).toEqual(before);
    expect(unchanged).toBe(2);
    expect(requests.sort()).toEqual([
      'GET /streams/v1/com.example:stable:download.json',
      'GET /streams/v1/com.example:stable:download.sjson',
      'GET /streams/v1/index.json',
      'GET /streams/v1/index.sjson',
    ]);
  });

  it('notices products that have changed under an index that has not', async () => {
    const files = makeStream();
    const [{ url }, out] = [await serve(files), makeTemporary()];
    await runSync(url, out);
    files.set(productsPath, (files.get(productsPath) ?? '').replaceAll('22.04 LTS', '22.04.5 LTS'));
    const { changes } = await runSync(url, out);
    expect(changes?.changed.map(({ fields }) => fields)).toEqual([true, true]);
  });

  it('does not fetch again what a broken sync has left', async () => {
    const broken = new Set([manifestPath('20250805')]);
    const [{ url, requests }, out] = [
      await serve(makeStream({ versions: ['20250615', '20250718', '20250805'] }), breakOff(broken)),
      makeTemporary(),
    ];
    expect(await failureOf(runSync(url, out))).toMatch(
      /^NetworkFailure: .*20250805\/squashfs\.manifest: The server broke off after 1 bytes: .*This was attempt 4\./,
    );
    broken.clear();
    requests.length = 0;
    await runSync(url, out);
    expect(requests.filter((request) => request.includes('manifest'))).toEqual([`GET /${manifestPath('20250805')}`]);
    expect((await readSnapshot(out)).manifests).toHaveLength(3);
  });

  it('leaves the snapshot readable and as it was where a file breaks off', async () => {
    const files = makeStream();
    const broken = new Set<string>();
    const [{ url }, out] = [await serve(files, breakOff(broken)), makeTemporary()];
    await runSync(url, out);
    const before = await readSnapshot(out);
    for (const [path, content] of makeStream({ versions: ['20250805'] })) files.set(path, content);
    for (const path of [indexPath, productsPath, manifestPath('20250805')]) {
      broken.clear();
      broken.add(path);
      expect(await failureOf(runSync(url, out))).toContain('NetworkFailure: ');
      expect(await readSnapshot(out)).toEqual(before);
    }
    broken.clear();
    await runSync(url, out);
    expect((await readSnapshot(out)).manifests).toHaveLength(1);
  });

  it('refuses a source whose products are missing, and lists a manifest that is', async () => {
    const files = makeStream();
    const [{ url }, out] = [await serve(files), makeTemporary()];
    files.delete(manifestPath('20250615'));
    await runSync(url, out);
    expect((await readSnapshot(out)).absent.map(({ address }) => address)).toEqual([
      `${url}${manifestPath('20250615')}`,
    ]);
    const before = readTree(out);
    files.set(indexPath, `${files.get(indexPath) ?? ''}\n`);
    files.delete(productsPath);
    expect(await failureOf(runSync(url, out))).toBe(
      `MissingFile: ${url}${productsPath}: The source has neither this file nor its signed form (streams/v1/com.example:stable:download.sjson). A source is the directory or address that holds streams/v1/.`,
    );
    expect(readTree(out)).toEqual(before);
  });

  it('refuses a manifest of another length, announced or not', async () => {
    const long: Handler = (path, _request, response) => {
      if (!path.endsWith('.manifest')) return false;
      response.writeHead(200).end('x'.repeat(10_000));
      return true;
    };
    const { url } = await serve(makeStream(), long);
    expect(await failureOf(runSync(url, makeTemporary()))).toMatch(
      /^WrongSize: .*squashfs\.manifest: It is longer than the \d+ bytes that the stream says\. Fetch it again/,
    );
    const short: Handler = (path, _request, response) => {
      if (!path.endsWith('.manifest')) return false;
      response.writeHead(200).end('short');
      return true;
    };
    const other = await serve(makeStream(), short);
    expect(await failureOf(runSync(other.url, makeTemporary()))).toMatch(
      /^WrongSize: .*squashfs\.manifest: It is 5 bytes long; the stream says \d+\./,
    );
  });

  it('takes products that are newer than the index, and says so', async () => {
    const { url } = await serve(
      makeStream({ updated: 'Thu, 24 Jul 2025 09:01:43 +0000', indexUpdated: 'Thu, 24 Jul 2025 08:01:49 +0000' }),
    );
    const { warnings } = await runSync(url, makeTemporary());
    expect(warnings).toEqual([
      `${productsPath} is newer than the index says: the source was updated meanwhile, or its index is late.`,
    ]);
  });

  it('keeps the password of the address out of the snapshot and of errors', async () => {
    const [{ url }, out] = [await serve(makeStream()), makeTemporary()];
    const address = url.replace('http://', 'http://me:secret@');
    await runSync(address, out);
    expect(JSON.stringify(readTree(out))).not.toContain('secret');
    expect((await readSnapshotFile(out)).source?.address).toBe(url);
    const broken = await serve(makeStream(), breakOff(new Set([productsPath])));
    expect(await failureOf(runSync(broken.url.replace('http://', 'http://me:secret@'), makeTemporary()))).not.toContain(
      'secret',
    );
  });

  it('reads a source behind redirects', async () => {
    const there = await serve(makeStream());
    const { url } = await serve(new Map(), (path, _request, response) => {
      response.writeHead(302, { location: `${there.url}${path}` }).end();
      return true;
    });
    const out = makeTemporary();
    await runSync(url, out);
    expect((await readSnapshot(out)).streams).toHaveLength(1);
  });
});
