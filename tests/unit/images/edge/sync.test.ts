import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addManifest } from '../../../../src/images/edge/add-manifest.ts';
import { readSnapshot } from '../../../../src/images/edge/read-snapshot.ts';
import { walkItems } from '../../../../src/images/simplestreams/effective.ts';
import { parseFilter } from '../../../../src/images/simplestreams/filter.ts';
import { failureOf } from '../failure.ts';
import { makeSource } from './make-source.ts';
import { runSync } from './run-sync.ts';
import { indexPath, makeStream, manifestPath, manifestText, productsPath, sha256 } from './stream.ts';
import { makeTemporary, readTree, writeFiles } from './temporary.ts';

describe('syncSnapshot from a directory', () => {
  it('keeps index, products and manifests, and reads them back', async () => {
    const out = makeTemporary();
    const { warnings } = await runSync(makeSource(), out);
    const snapshot = await readSnapshot(out);
    expect(warnings).toEqual([]);
    expect(snapshot.created).toBe('2025-08-01T00:00:00.000Z');
    expect(snapshot.indexes.map(({ path, entries }) => [path, [...entries.keys()]])).toEqual([
      [indexPath, ['com.example:stable:download']],
    ]);
    expect(snapshot.streams.map(({ path, contentId }) => [path, contentId])).toEqual([
      [productsPath, 'com.example:stable:download'],
    ]);
    expect(snapshot.streams.flatMap((stream) => [...walkItems(stream)])).toHaveLength(12);
    expect(snapshot.absent).toEqual([]);
  });

  it('stores a manifest once that several products share, under the name of the image', async () => {
    const out = makeTemporary();
    await runSync(makeSource(), out);
    const { manifests } = await readSnapshot(out);
    expect(manifests.map(({ name, text, excerpt, byHand }) => ({ name, text, excerpt, byHand }))).toEqual([
      { name: 'ubuntu/jammy/amd64/20250615', text: manifestText('20250615'), excerpt: false, byHand: false },
      { name: 'ubuntu/jammy/amd64/20250718', text: manifestText('20250718'), excerpt: false, byHand: false },
    ]);
  });

  it('records where each file comes from, when, how signed, and its digest', async () => {
    const out = makeTemporary();
    const files = makeStream();
    await runSync(makeSource(files), out, { origin: 'https://images.example/stable/', note: 'A copy.' });
    const { streams, source } = await readSnapshot(out);
    const content = files.get(productsPath) ?? '';
    expect(source).toEqual({ address: 'https://images.example/stable/', filters: [], note: 'A copy.' });
    expect(streams[0]?.provenance).toEqual({
      address: 'https://images.example/stable/streams/v1/com.example:stable:download.json',
      fetched: '2025-08-01T00:00:00.000Z',
      published: '2025-07-24T08:01:43.000Z',
      signature: { status: 'unsigned' },
      sha256: sha256(content),
      size: content.length,
      note: 'A copy.',
      origin: 'https://images.example/stable/',
    });
  });

  it('writes nothing of the machine it ran on', async () => {
    const [source, out] = [makeSource(), makeTemporary()];
    await runSync(source, out);
    const written = JSON.stringify(readTree(out));
    expect(written).not.toContain(source);
    expect(written).not.toContain(out);
  });

  it('lists a manifest that the source does not have, and fetches it once it is there', async () => {
    const [source, out] = [makeSource(makeStream({ withoutManifests: ['20250615'] })), makeTemporary()];
    const { warnings } = await runSync(source, out);
    expect(warnings).toEqual([
      `The source does not give 1 of the manifests it names, such as ${manifestPath('20250615')}.`,
    ]);
    expect((await readSnapshot(out)).absent).toEqual([
      {
        name: 'ubuntu/jammy/amd64/20250615',
        path: manifestPath('20250615'),
        address: manifestPath('20250615'),
        sha256: sha256(manifestText('20250615')),
        size: manifestText('20250615').length,
      },
    ]);
    writeFiles(source, new Map([[manifestPath('20250615'), manifestText('20250615')]]));
    await runSync(source, out);
    expect((await readSnapshot(out)).absent).toEqual([]);
  });

  it.each([
    [{ size: 7 }, 'WrongSize'],
    [{ sha512: '0'.repeat(128) }, 'WrongDigest'],
    [{ md5: '0'.repeat(32) }, 'WrongDigest'],
  ])('refuses what a stream says wrongly of a manifest that is there already: %o', async (manifestFields, name) => {
    const [source, out] = [makeSource(), makeTemporary()];
    await runSync(source, out);
    const before = readTree(out);
    await expect(runSync(makeSource(makeStream({ manifestFields })), out)).rejects.toMatchObject({ name });
    expect(readTree(out)).toEqual(before);
  });

  it('keeps a manifest that is no list of packages, and says so', async () => {
    const [source, out] = [makeTemporary(), makeTemporary()];
    const text = 'bash 5.2\n';
    writeFiles(source, makeStream({ manifestFields: { sha256: sha256(text), size: text.length } }));
    writeFiles(source, new Map(['20250615', '20250718'].map((version) => [manifestPath(version), text])));
    expect((await runSync(source, out)).warnings).toEqual([
      '2 of the manifests are as the source has them, and cannot be read. MalformedManifest: ubuntu/jammy/amd64/20250615:1:1: "bash 5.2" has no TAB between package and version. A manifest is what dpkg-query -W prints: name[:arch], a TAB, the version.',
    ]);
  });

  it('changes nothing where nothing has changed', async () => {
    const [source, out] = [makeSource(), makeTemporary()];
    await runSync(source, out);
    const before = readTree(out);
    const { old, snapshot, changes } = await runSync(source, out, { time: new Date('2026-01-01T00:00:00Z') });
    expect(snapshot).toBe(old);
    expect(changes).toBeUndefined();
    expect(readTree(out)).toEqual(before);
  });

  it('removes what a sync has left that was killed right behind its rename, though nothing has changed since', async () => {
    const [source, out] = [makeSource(), makeTemporary()];
    await runSync(source, out);
    const before = readTree(out);
    const text = 'adduser\t3.118\n';
    writeFiles(out, new Map([[`manifests/ubuntu-jammy-amd64-20240101.${sha256(text).slice(0, 12)}.manifest`, text]]));
    expect(Object.keys(readTree(out))).toHaveLength(Object.keys(before).length + 1);
    await runSync(source, out);
    expect(readTree(out)).toEqual(before);
  });

  it('replaces what has changed, removes what is gone, says so, and keeps the record of the rest', async () => {
    const [source, out] = [makeSource(makeStream({ versions: ['20250615', '20250718'] })), makeTemporary()];
    await runSync(source, out);
    writeFiles(source, makeStream({ versions: ['20250718', '20250805'] }));
    const { changes } = await runSync(source, out, { time: new Date('2025-09-01T00:00:00Z') });
    const change = { added: ['20250805'], removed: ['20250615'], changed: [], fields: false };
    expect(changes).toEqual({
      added: [],
      removed: [],
      changed: ['ga-22.04', 'hwe-22.04'].map((subarch) => ({
        product: `com.example.stable:v3:boot:22.04:amd64:${subarch}`,
        ...change,
      })),
    });
    const { manifests } = await readSnapshot(out);
    expect(manifests.map(({ name, provenance }) => [name, provenance.fetched])).toEqual([
      ['ubuntu/jammy/amd64/20250718', '2025-08-01T00:00:00.000Z'],
      ['ubuntu/jammy/amd64/20250805', '2025-09-01T00:00:00.000Z'],
    ]);
    expect(Object.keys(readTree(out)).filter((path) => path.includes('20250615'))).toEqual([]);
  });

  it('keeps manifests added by hand, and files that are none of its own', async () => {
    const [source, out] = [makeSource(), makeTemporary()];
    const file = join(makeTemporary(), 'debian.manifest');
    writeFileSync(file, 'adduser\t3.134\n');
    await addManifest({
      out,
      name: 'custom/debian-12',
      file,
      excerpt: true,
      time: new Date(0),
      origin: 'mmdebstrap bookworm',
      note: 'Built here.',
    });
    writeFiles(
      out,
      new Map([
        ['manifests/notes.txt', 'mine'],
        ['products/other.0123456789ab.json', 'mine too'],
      ]),
    );
    await runSync(source, out);
    writeFiles(source, makeStream({ versions: ['20250805'] }));
    await runSync(source, out);
    const { manifests } = await readSnapshot(out);
    expect(manifests.map(({ name }) => name)).toEqual(['ubuntu/jammy/amd64/20250805', 'custom/debian-12']);
    expect(manifests[1]).toMatchObject({
      text: 'adduser\t3.134\n',
      excerpt: true,
      byHand: true,
      provenance: { address: 'mmdebstrap bookworm', note: 'Built here.' },
    });
    expect(readTree(out)).toMatchObject({
      'manifests/notes.txt': 'mine',
      'products/other.0123456789ab.json': 'mine too',
    });
  });

  it('reads a products file alone, or an index by its name', async () => {
    for (const path of [productsPath, indexPath]) {
      const out = makeTemporary();
      await runSync(join(makeSource(), path), out);
      expect((await readSnapshot(out)).streams).toHaveLength(1);
    }
  });

  it('reads an index below an index, and refuses one without end', async () => {
    const files = makeStream();
    const top = { format: 'index:1.0', index: { below: { format: 'index:1.0', path: 'streams/v1/below.json' } } };
    const nested = new Map([
      ...files,
      ['streams/v1/below.json', files.get(indexPath) ?? ''],
      [indexPath, JSON.stringify(top)],
    ]);
    const out = makeTemporary();
    await runSync(makeSource(nested), out);
    expect((await readSnapshot(out)).indexes.map(({ path }) => path)).toEqual([indexPath, 'streams/v1/below.json']);
    const endless = new Map([...nested, ['streams/v1/below.json', JSON.stringify(top)]]);
    expect(await failureOf(runSync(makeSource(endless), makeTemporary()))).toContain('WrongFormat: ');
  });

  it('says where an index and its products disagree, and takes the products as they are', async () => {
    const source = makeSource(makeStream({ indexUpdated: 'Thu, 24 Jul 2025 07:00:00 +0000' }));
    const index = {
      format: 'index:1.0',
      index: {
        renamed: { format: 'products:1.0', path: productsPath, updated: 'Thu, 24 Jul 2025 07:00:00 +0000' },
        other: { format: 'lists:1.0', path: 'x.json' },
        nowhere: { format: 'products:1.0' },
        unknown: { path: 'x.json' },
      },
    };
    writeFiles(source, new Map([[indexPath, JSON.stringify(index)]]));
    const { warnings } = await runSync(source, makeTemporary());
    expect(warnings).toEqual([
      `${join(source, productsPath)} says it is "com.example:stable:download"; the index calls it "renamed".`,
      '"other" is of format "lists:1.0" and was left out.',
      '"nowhere" has no path and was left out.',
      '"unknown" has no format and was left out.',
      `${productsPath} is newer than the index says: the source was updated meanwhile, or its index is late.`,
    ]);
  });

  it('keeps what filters and --max select', async () => {
    const out = makeTemporary();
    await runSync(makeSource(), out, {
      selection: { filters: [parseFilter('subarch=ga-22.04'), parseFilter('ftype~^(squash|mani)')], max: 1 },
    });
    const { streams, manifests, source } = await readSnapshot(out);
    expect(
      streams.flatMap((stream) =>
        [...walkItems(stream)].map(({ product, version, item }) => [product.name, version.name, item.name]),
      ),
    ).toEqual([
      ['com.example.stable:v3:boot:22.04:amd64:ga-22.04', '20250718', 'manifest'],
      ['com.example.stable:v3:boot:22.04:amd64:ga-22.04', '20250718', 'squashfs'],
    ]);
    expect(manifests.map(({ name }) => name)).toEqual(['ubuntu/jammy/amd64/20250718']);
    expect(source).toMatchObject({ filters: ['subarch=ga-22.04', 'ftype~^(squash|mani)'], max: 1 });
  });

  it('makes the snapshot again where the selection has changed', async () => {
    const [source, out] = [makeSource(), makeTemporary()];
    await runSync(source, out);
    await runSync(source, out, { selection: { filters: [], max: 1 } });
    expect((await readSnapshot(out)).manifests).toHaveLength(1);
    await runSync(source, out);
    expect((await readSnapshot(out)).manifests).toHaveLength(2);
  });

  it('mends a snapshot that has lost a file', async () => {
    const [source, out] = [makeSource(), makeTemporary()];
    await runSync(source, out);
    const [lost = ''] = Object.keys(readTree(out)).filter((path) => path.startsWith('products/'));
    rmSync(join(out, lost));
    expect(await failureOf(readSnapshot(out))).toContain('BadSnapshot: ');
    await runSync(source, out);
    expect((await readSnapshot(out)).streams).toHaveLength(1);
  });

  it('says what it looked for where there is no stream', async () => {
    const dir = makeTemporary();
    expect(await failureOf(runSync(dir, makeTemporary()))).toBe(
      `MissingFile: ${join(dir, indexPath)}: The source has neither this file nor its signed form (streams/v1/index.sjson). A source is the directory or address that holds streams/v1/.`,
    );
  });
});
