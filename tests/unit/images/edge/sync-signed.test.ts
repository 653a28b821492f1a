import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSnapshot } from '../../../../src/images/edge/read-snapshot.ts';
import type { Trust } from '../../../../src/images/edge/signed-file.ts';
import { listFingerprints, readKeyring } from '../../../../src/images/signature/keyring.ts';
import { failureOf } from '../failure.ts';
import { gpgMissing, openGpg } from '../signature/gpg.ts';
import type { Gpg } from '../signature/gpg.ts';
import { makeSource } from './make-source.ts';
import { runSync } from './run-sync.ts';
import { indexPath, makeStream, manifestPath, productsPath } from './stream.ts';
import { makeTemporary, readTree, writeFiles } from './temporary.ts';

const sjson = (path: string): string => path.replace(/json$/, 'sjson');

describe.skipIf(gpgMissing())('syncSnapshot with a keyring', () => {
  let gpg: Gpg;
  let signer: string;
  let trust: Exclude<Trust, 'unsigned'>;

  beforeAll(async () => {
    gpg = openGpg();
    signer = gpg.makeKey('stream@example.org', { expires: '1y' });
    trust = { keyring: await readKeyring(gpg.exportKeys(signer), 'stream.gpg'), now: new Date() };
  });
  afterAll(() => gpg.close());

  /** The stream with clear-signed forms, as images.maas.io has them: the signed index names signed products files. */
  function clearSigned(stream = makeStream()): Map<string, string> {
    const index = (stream.get(indexPath) ?? '').replaceAll(productsPath, sjson(productsPath));
    return new Map([
      ...stream,
      [sjson(indexPath), gpg.clearSign(index, [signer])],
      [sjson(productsPath), gpg.clearSign(stream.get(productsPath) ?? '', [signer])],
    ]);
  }

  function detachSigned(stream = makeStream()): Map<string, string | Uint8Array> {
    const signatures = [indexPath, productsPath].map((path): [string, Uint8Array] => [
      `${path}.gpg`,
      gpg.detachSign(stream.get(path) ?? '', { armour: path === indexPath, signer }),
    ]);
    return new Map<string, string | Uint8Array>([...stream, ...signatures]);
  }

  it('prefers the clear-signed form and records who signed; a manifest is as good as the stream that states its digest', async () => {
    const out = makeTemporary();
    await runSync(makeSource(clearSigned()), out, { trust });
    const { indexes, streams, manifests, keyring } = await readSnapshot(out);
    const files = [...indexes, ...streams, ...manifests];
    expect(files.map(({ provenance }) => provenance.signature)).toEqual(
      Array.from({ length: 4 }, () => ({ status: 'verified', key: signer, signedAt: expect.any(String) })),
    );
    expect([...indexes, ...streams].map(({ path }) => path)).toEqual([sjson(indexPath), sjson(productsPath)]);
    expect(keyring?.fingerprints).toEqual([signer]);
    expect(listFingerprints(await readKeyring(new TextEncoder().encode(keyring?.armoured), 'k.asc'))).toEqual([signer]);
  });

  it('takes detached signatures where there is no clear-signed form', async () => {
    const out = makeTemporary();
    await runSync(makeSource(detachSigned()), out, { trust });
    const { indexes, streams } = await readSnapshot(out);
    expect([...indexes, ...streams].map(({ path, provenance }) => [path, provenance.signature.status])).toEqual([
      [indexPath, 'verified'],
      [productsPath, 'verified'],
    ]);
  });

  it('reads the same streams from either form', async () => {
    const [clear, detached] = [makeTemporary(), makeTemporary()];
    await runSync(makeSource(clearSigned()), clear, { trust });
    await runSync(makeSource(detachSigned()), detached, { trust });
    const products = async (out: string) => (await readSnapshot(out)).streams.map(({ products: byName }) => byName);
    expect(await products(clear)).toEqual(await products(detached));
  });

  it('says that a signature was there and not checked where --unsigned was asked for', async () => {
    for (const files of [clearSigned(), detachSigned()]) {
      const out = makeTemporary();
      await runSync(makeSource(files), out);
      const { indexes, streams } = await readSnapshot(out);
      expect([...indexes, ...streams].map(({ provenance }) => provenance.signature)).toEqual([
        { status: 'not checked' },
        { status: 'not checked' },
      ]);
    }
  });

  it('refuses a stream without signatures', async () => {
    const source = makeSource(makeStream());
    expect(await failureOf(runSync(source, makeTemporary(), { trust }))).toBe(
      `UnsignedFile: ${source}/${indexPath}: The source has neither a .sjson of this file nor a signature beside it (.json.gpg). Use another source, or --unsigned if you trust this one for another reason.`,
    );
  });

  it('refuses products without signature under a signed index', async () => {
    const files = clearSigned();
    files.delete(sjson(productsPath));
    expect(await failureOf(runSync(makeSource(files), makeTemporary(), { trust }))).toMatch(
      /^UnsignedFile: .*download\.json: /,
    );
  });

  it.each([
    [
      'a changed byte under a good signature',
      (files: Map<string, string>) =>
        files.set(sjson(productsPath), (files.get(sjson(productsPath)) ?? '').replace('22.04', '24.04')),
      /^BadSignature: .*download\.sjson: /,
    ],
    [
      'a changed index',
      (files: Map<string, string>) =>
        files.set(sjson(indexPath), (files.get(sjson(indexPath)) ?? '').replace('image-ids', 'image-idx')),
      /^BadSignature: .*index\.sjson: /,
    ],
    [
      'a truncated signed file',
      (files: Map<string, string>) =>
        files.set(sjson(productsPath), (files.get(sjson(productsPath)) ?? '').slice(0, 1000)),
      /^TruncatedFile: .*download\.sjson:\d+: /,
    ],
    [
      'plain JSON under the name of a signed file',
      (files: Map<string, string>) => files.set(sjson(productsPath), files.get(productsPath) ?? ''),
      /^UnsignedFile: .*download\.sjson:1: /,
    ],
    [
      'a manifest other than the signed stream says',
      (files: Map<string, string>) => files.set(manifestPath('20250805'), 'adduser\t1\n'),
      /^WrongSize: .*squashfs\.manifest: /,
    ],
  ])('refuses %s and leaves the snapshot as it was', async (_, damage, message) => {
    const [source, out] = [makeSource(clearSigned()), makeTemporary()];
    await runSync(source, out, { trust });
    const before = readTree(out);
    const next = clearSigned(makeStream({ versions: ['20250805'] }));
    damage(next);
    writeFiles(source, next);
    expect(await failureOf(runSync(source, out, { trust }))).toMatch(message);
    expect(readTree(out)).toEqual(before);
  });

  it('refuses an unknown key', async () => {
    const stranger = gpg.makeKey('stranger@example.org');
    const other = { keyring: await readKeyring(gpg.exportKeys(stranger), 'other.gpg'), now: new Date() };
    expect(await failureOf(runSync(makeSource(clearSigned()), makeTemporary(), { trust: other }))).toMatch(
      /^UnknownKey: .*index\.sjson: .*other\.gpg does not hold/,
    );
  });

  it('refuses a key that has expired since, also where nothing else has changed', async () => {
    const [source, out] = [makeSource(clearSigned()), makeTemporary()];
    await runSync(source, out, { trust });
    const later = { ...trust, now: new Date(Date.now() + 400 * 86_400_000) };
    expect(await failureOf(runSync(source, out, { trust: later }))).toMatch(/^ExpiredKey: .*index\.sjson: /);
  });

  it('changes nothing where nothing has changed, and verifies anew where the keyring has', async () => {
    const [source, out] = [makeSource(clearSigned()), makeTemporary()];
    await runSync(source, out, { trust });
    expect((await runSync(source, out, { trust })).changes).toBeUndefined();
    gpg.makeKey('another@example.org');
    const more = { keyring: await readKeyring(gpg.exportKeys(), 'more.gpg'), now: new Date() };
    expect((await runSync(source, out, { trust: more })).changes).toBeDefined();
    expect((await runSync(source, out)).changes).toBeDefined();
    expect((await readSnapshot(out)).keyring).toBeUndefined();
  });

  it('moves to the signed form once the source has it', async () => {
    const [source, out] = [makeSource(detachSigned()), makeTemporary()];
    await runSync(source, out, { trust });
    writeFiles(source, clearSigned());
    await runSync(source, out, { trust });
    expect((await readSnapshot(out)).indexes.map(({ path }) => path)).toEqual([sjson(indexPath)]);
  });
});
