import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../failure.ts';
import { makeSource } from './make-source.ts';
import { runSync } from './run-sync.ts';
import { indexPath, makeStream, manifestPath, manifestText, productsPath, sha256 } from './stream.ts';
import { makeTemporary, readTree, writeFiles } from './temporary.ts';

describe('syncSnapshot', () => {
  it.each([
    [
      'JSON that is malformed',
      productsPath,
      (text: string) => text.replace('"amd64",', '"amd64"'),
      /^MalformedJson: .*com\.example:stable:download\.json:\d+:\d+: /,
    ],
    [
      'a file that is cut off',
      productsPath,
      (text: string) => text.slice(0, 2000),
      /^TruncatedFile: .*com\.example:stable:download\.json:\d+:\d+: /,
    ],
    [
      'an index that is cut off',
      indexPath,
      (text: string) => text.slice(0, 99),
      /^TruncatedFile: .*index\.json:\d+:\d+: /,
    ],
    [
      'another format',
      productsPath,
      (text: string) => text.replace('products:1.0', 'products:2.0'),
      /^WrongFormat: .*format is "products:2\.0"/,
    ],
    [
      'a path that climbs',
      productsPath,
      (text: string) => text.replace('jammy/amd64/20250718/squashfs"', '../../squashfs"'),
      /^UnsafePath: .*products → .* → 20250718 → items → squashfs → path is "\.\.\/\.\.\/squashfs"/,
    ],
    [
      'a path in the index that climbs',
      indexPath,
      (text: string) => text.replace('streams/v1/com', '../com'),
      /^UnsafePath: .*index\.json:\d+:\d+: /,
    ],
    [
      'a manifest with another digest',
      manifestPath('20250805'),
      (text: string) => text.replace('adduser', 'adduses'),
      /^WrongDigest: .*squashfs\.manifest: Its SHA-256 is [0-9a-f]{64}; the stream says [0-9a-f]{64}\./,
    ],
    [
      'a manifest that is too long',
      manifestPath('20250805'),
      (text: string) => `${text}more`,
      /^WrongSize: .*squashfs\.manifest: /,
    ],
    [
      'a manifest that is too short',
      manifestPath('20250805'),
      (text: string) => text.slice(1),
      /^WrongSize: .*squashfs\.manifest: It is \d+ bytes long; the stream says \d+\./,
    ],
    [
      'an alias that leads out of the source',
      productsPath,
      (text: string) => text.replace('"datatype"', '"_aliases": { "os": { "ubuntu": { "path": "../outside" } } }, "datatype"'),
      /^UnsafePath: .*download\.json:\d+:\d+: _aliases → os → ubuntu → path is "\.\.\/outside", which holds a "\.\." segment\./,
    ],
    [
      'an index that lists itself',
      indexPath,
      (text: string) => text.replace('products:1.0', 'index:1.0').replace(productsPath, indexPath),
      /^WrongFormat: .*index\.json: Indexes list indexes more than 4 levels deep, or one lists itself\. Name /,
    ],
    ['bytes that are no text', productsPath, () => '\u0000', /^MalformedJson: /],
  ])('refuses %s and leaves the snapshot as it was', async (_, path, damage, message) => {
    const [source, out] = [makeSource(), makeTemporary()];
    await runSync(source, out);
    const before = readTree(out);
    const next = makeStream({ versions: ['20250718', '20250805'] });
    writeFiles(source, new Map([...next, [path, damage(next.get(path) ?? '')]]));
    expect(await failureOf(runSync(source, out))).toMatch(message);
    expect(readTree(out)).toEqual(before);
  });

  it('leaves no trace of a first sync that failed', async () => {
    const out = join(makeTemporary(), 'new');
    const files = makeStream({ manifestFields: { sha256: 'f'.repeat(64) } });
    expect(await failureOf(runSync(makeSource(files), out))).toContain('WrongDigest: ');
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['sha512', 128, 'SHA-512'],
    ['md5', 32, 'MD5'],
  ])('checks the %s of a manifest where the stream gives no SHA-256', async (kind, digits, name) => {
    const text = manifestText('1');
    const make = (digest: string) =>
      makeSource(makeStream({ versions: ['1'], manifestFields: { sha256: undefined, [kind]: digest } }));
    await runSync(make(createHash(kind).update(text).digest('hex').toUpperCase()), makeTemporary());
    expect(await failureOf(runSync(make('0'.repeat(digits)), makeTemporary()))).toMatch(
      new RegExp(`^WrongDigest: .*squashfs\\.manifest: Its ${name} is [0-9a-f]+; the stream says 0+\\.`),
    );
  });

  it('checks the digest of a products file where the index gives one', async () => {
    const files = makeStream();
    const withDigest = (digest: string): string =>
      (files.get(indexPath) ?? '').replace('"datatype"', `"sha256": "${digest}", "datatype"`);
    const good = new Map([...files, [indexPath, withDigest(sha256(files.get(productsPath) ?? ''))]]);
    await runSync(makeSource(good), makeTemporary());
    const bad = new Map([...files, [indexPath, withDigest('0'.repeat(64))]]);
    expect(await failureOf(runSync(makeSource(bad), makeTemporary()))).toMatch(
      /^WrongDigest: .*com\.example:stable:download\.json: /,
    );
  });
});
