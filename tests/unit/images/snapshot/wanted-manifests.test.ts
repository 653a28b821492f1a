import { describe, expect, it } from 'vitest';
import { parseProducts } from '../../../../src/images/simplestreams/products-file.ts';
import { listWantedManifests } from '../../../../src/images/snapshot/wanted-manifests.ts';
import { failure } from '../failure.ts';
import { productsText } from '../simplestreams/stream-text.ts';

function listFrom(products: object) {
  return listWantedManifests([
    parseProducts(productsText({ file: { os: 'ubuntu', arch: 'amd64', products } }), 's.json'),
  ]);
}

const manifest = (path: string) => ({ ftype: 'manifest', path, size: 3, sha256: 'A'.repeat(64) });

describe('listWantedManifests', () => {
  it('lists items of ftype manifest, named by their image, with what the stream says of them', () => {
    expect(
      listFrom({
        a: {
          release: 'jammy',
          versions: { '1': { items: { m: manifest('j/1.manifest'), squashfs: { ftype: 'squashfs', path: 'x' } } } },
        },
      }),
    ).toEqual([
      {
        name: 'ubuntu/jammy/amd64/1',
        path: 'j/1.manifest',
        contentId: 'com.example:download',
        size: 3,
        sha256: 'a'.repeat(64),
      },
    ]);
  });

  it('lists a path once that several products share', () => {
    const versions = { '1': { items: { m: manifest('j/1.manifest') } } };
    expect(listFrom({ ga: { release: 'jammy', versions }, hwe: { release: 'jammy', versions } })).toHaveLength(1);
  });

  it('holds a file to what any of the items says that name it', () => {
    const items = { m: { ftype: 'manifest', path: 'j/1.manifest', size: 3 } };
    const more = { m: { ftype: 'manifest', path: 'j/1.manifest', sha256: 'B'.repeat(64) } };
    expect(listFrom({ ga: { versions: { '1': { items } } }, hwe: { versions: { '1': { items: more } } } })).toMatchObject([
      { path: 'j/1.manifest', size: 3, sha256: 'b'.repeat(64) },
    ]);
  });

  it.each([
    [{ sha256: 'b'.repeat(64) }, `WrongDigest: j/1.manifest: The stream contradicts itself: products → hwe → versions → 1 → items → m → sha256 is ${'b'.repeat(64)}; another item with this path says ${'a'.repeat(64)}.`],
    [{ size: 4 }, 'WrongSize: j/1.manifest: The stream contradicts itself: products → hwe → versions → 1 → items → m → size is 4; another item with this path says 3.'],
  ])('refuses a stream that says different things of one file: %j', (other, message) => {
    const versions = (more: object) => ({ versions: { '1': { items: { m: { ...manifest('j/1.manifest'), ...more } } } } });
    expect(failure(() => listFrom({ ga: versions({}), hwe: versions(other) }))).toContain(message);
  });

  it('keeps two paths apart that would have one name', () => {
    const items = { 'root.manifest': manifest('a'), 'disk.manifest': manifest('b') };
    const more = { '1': { items: { 'disk.manifest': manifest('c') } } };
    expect(
      listFrom({ a: { versions: { '1': { items } } }, b: { versions: more } }).map(({ name, path }) => [name, path]),
    ).toEqual([
      ['ubuntu/amd64/1', 'a'],
      ['ubuntu/amd64/1/disk.manifest', 'b'],
      ['c', 'c'],
    ]);
  });

  it('leaves out manifests without a path', () => {
    expect(listFrom({ a: { versions: { '1': { items: { m: { ftype: 'manifest' } } } } } })).toEqual([]);
  });
});
