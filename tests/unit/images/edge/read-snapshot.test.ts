import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../../../src/images/edge/read-snapshot.ts';
import { walkItems } from '../../../../src/images/simplestreams/effective.ts';
import { failureOf } from '../failure.ts';
import { runSync } from './run-sync.ts';
import { makeStream } from './stream.ts';
import { makeTemporary, readTree, writeFiles } from './temporary.ts';

async function makeSnapshot(): Promise<string> {
  const [source, out] = [makeTemporary(), makeTemporary()];
  writeFiles(source, makeStream());
  await runSync(source, out);
  return out;
}

describe('readSnapshot', () => {
  it('leaves manifests out where nobody needs them', async () => {
    const { manifests, streams } = await readSnapshot(await makeSnapshot(), { manifests: false });
    expect([manifests.length, streams.length]).toEqual([0, 1]);
  });

  it('says where there is no snapshot', async () => {
    const dir = makeTemporary();
    expect(await failureOf(readSnapshot(dir))).toBe(
      `MissingFile: ${dir}/snapshot.json: There is no snapshot here. Make one with: npm run -s images -- sync --source DIR_OR_URL --out DIR`,
    );
  });

  it('finds one changed byte in any of its files', async () => {
    const out = await makeSnapshot();
    for (const path of Object.keys(readTree(out)).filter((name) => name !== 'snapshot.json')) {
      const content = readFileSync(join(out, path));
      writeFileSync(join(out, path), content.with(9, (content[9] ?? 0) ^ 1));
      expect(await failureOf(readSnapshot(out))).toContain(`WrongDigest: ${join(out, path)}: Its SHA-256 is `);
      writeFileSync(join(out, path), content);
    }
  });

  it('names a file that is gone', async () => {
    const out = await makeSnapshot();
    const [path = ''] = Object.keys(readTree(out)).filter((name) => name.startsWith('manifests/'));
    rmSync(join(out, path));
    expect(await failureOf(readSnapshot(out))).toContain(
      `BadSnapshot: ${join(out, path)}: snapshot.json names this file, and it is not there.`,
    );
  });

  it.each([
    [
      'another format',
      (text: string) => text.replace('snapshot:1', 'snapshot:2'),
      'Its format is "maas-image-docs/snapshot:2", not maas-image-docs/snapshot:1.',
    ],
    ['a part of it', (text: string) => text.slice(0, 500), 'The text ends inside a string.'],
    [
      'a file outside',
      (text: string) => text.replace(/"products\/[^"]+"/, '"products/../../x.json"'),
      'files.1.file: ',
    ],
    ['a file elsewhere', (text: string) => text.replace(/"products\/[^"]+"/, '"/etc/passwd"'), 'files.1.file: '],
    ['a field that is missing', (text: string) => text.replace('"created"', '"creaded"'), 'created: '],
    ['a list', () => '[]', 'Its format is missing, not maas-image-docs/snapshot:1.'],
  ])('refuses a snapshot.json that is %s', async (_, damage, reason) => {
    const out = await makeSnapshot();
    const place = join(out, 'snapshot.json');
    writeFileSync(place, damage(readFileSync(place, 'utf8')));
    expect(await failureOf(readSnapshot(out))).toMatch(/^BadSnapshot: .*snapshot\.json(?::\d+:\d+)?: /);
    expect(await failureOf(readSnapshot(out))).toContain(`: ${reason}`);
  });

  it('names what stands in the place of a file, and does not wait for a pipe', async () => {
    const out = await makeSnapshot();
    const place = join(out, 'snapshot.json');
    rmSync(place);
    mkdirSync(place);
    expect(await failureOf(readSnapshot(out))).toBe(`MissingFile: ${place}: It is not a file. Put a file there, or name another.`);
    rmSync(place, { recursive: true });
    execFileSync('mkfifo', [place]);
    expect(await failureOf(readSnapshot(out))).toBe(`MissingFile: ${place}: It is not a file. Put a file there, or name another.`);
  });

  it('reads one whole snapshot or another while syncs replace it', async () => {
    const [source, out] = [makeTemporary(), makeTemporary()];
    const generations = [['20250615', '20250718'], ['20250805']];
    writeFiles(source, makeStream({ versions: generations[0] ?? [] }));
    await runSync(source, out);
    let isSyncing = true;
    const write = async (): Promise<void> => {
      for (let round = 1; round <= 20; round++) {
        writeFiles(source, makeStream({ versions: generations[round % 2] ?? [] }));
        await runSync(source, out);
      }
      isSyncing = false;
    };
    const read = async (): Promise<void> => {
      while (isSyncing) {
        const { streams, manifests } = await readSnapshot(out);
        const versions = new Set(
          streams.flatMap((stream) => [...walkItems(stream)].map(({ version }) => version.name)),
        );
        expect(manifests.map(({ name }) => name)).toEqual(
          [...versions].map((version) => `ubuntu/jammy/amd64/${version}`),
        );
      }
    };
    await Promise.all([write(), read(), read()]);
  });
});

describe('the snapshot that the site is built from', () => {
  it('holds the 11 products, 21 versions and 53 items of the published streams, unsigned and from images.maas.io', async () => {
    const { streams } = await readSnapshot('content/snapshot');
    const products = streams.flatMap((stream) => [...stream.products.values()]);
    const versions = products.flatMap((product) => [...product.versions.values()]);
    expect([products.length, versions.length, versions.flatMap(({ items }) => [...items.values()]).length]).toEqual([
      11, 21, 53,
    ]);
    expect(
      streams.map(({ provenance }) => [
        provenance.address.startsWith('https://images.maas.io/ephemeral-v3/stable/streams/v1/'),
        provenance.signature.status,
      ]),
    ).toEqual([
      [true, 'unsigned'],
      [true, 'unsigned'],
      [true, 'unsigned'],
    ]);
  });

  it('knows the size of the root file system of jammy for amd64', async () => {
    const { streams } = await readSnapshot('content/snapshot');
    const product = streams
      .map(({ products }) => products.get('com.ubuntu.maas.stable:v3:boot:22.04:amd64:ga-22.04'))
      .find((found) => found !== undefined);
    expect(product?.versions.get('20250718')?.items.get('squashfs')?.fields['size']).toBe(455_462_912);
  });

  it('holds the first lines of the manifest of jammy amd64 20220718, marked as an excerpt', async () => {
    const { manifests } = await readSnapshot('content/snapshot');
    const jammy = manifests.find(({ name }) => name === 'ubuntu/jammy/amd64/20220718');
    expect(jammy).toMatchObject({ excerpt: true, byHand: true });
    expect(jammy?.text).toContain('cloud-init\t22.2-0ubuntu1~22.04.3\n');
  });

  it('holds no path of the machine it was made on', () => {
    expect(JSON.stringify(readTree('content/snapshot'))).not.toMatch(/"\/|file:|\/home\/|\/root\/|\/tmp\//);
  });
});
