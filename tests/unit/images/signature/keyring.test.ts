import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImagesError } from '../../../../src/images/errors.ts';
import { armourKeyring, listFingerprints, readKeyring } from '../../../../src/images/signature/keyring.ts';
import { failureOf } from '../failure.ts';
import { sharedPath } from '../shared.ts';
import { gpgMissing, openGpg } from './gpg.ts';
import type { Gpg } from './gpg.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.skipIf(gpgMissing())('a keyring exported by the real gpg', () => {
  let gpg: Gpg;
  let fingerprints: string[];
  beforeAll(() => {
    gpg = openGpg();
    fingerprints = [gpg.makeKey('a@example.org'), gpg.makeKey('b@example.org', { algorithm: 'ed25519' })];
  });
  afterAll(() => gpg.close());

  it('is read in binary form', async () => {
    expect(listFingerprints(await readKeyring(gpg.exportKeys(), 'k.gpg'))).toEqual(fingerprints);
  });

  it('is read in armoured form, in one block or several', async () => {
    expect(listFingerprints(await readKeyring(gpg.exportArmoured(), 'k.asc'))).toEqual(fingerprints);
    const blocks = Buffer.concat(fingerprints.map((fingerprint) => gpg.exportArmoured(fingerprint)));
    expect(listFingerprints(await readKeyring(blocks, 'k.asc'))).toEqual(fingerprints);
  });

  it('is read where cat has put armoured and binary ones together, with comments around the armour', async () => {
    const [a = '', b = ''] = fingerprints;
    const read = async (...pieces: readonly Uint8Array[]) => listFingerprints(await readKeyring(Buffer.concat(pieces), 'k.gpg'));
    expect((await read(bytesOf('Schlüssel:\n'), gpg.exportArmoured(a), gpg.exportKeys(b))).sort()).toEqual([a, b].sort());
    expect((await read(gpg.exportKeys(b), gpg.exportArmoured(a), bytesOf('Ende\n'))).sort()).toEqual([a, b].sort());
  });

  it('is refused where the second of two blocks is cut off', async () => {
    const [a = '', b = ''] = fingerprints;
    const joined = Buffer.concat([gpg.exportArmoured(a), gpg.exportArmoured(b).subarray(0, 200)]);
    expect(await failureOf(readKeyring(joined, 'k.asc'))).toContain('TruncatedFile: k.asc: ');
  });

  it('is written so that it reads back the same', async () => {
    const armoured = armourKeyring(await readKeyring(gpg.exportKeys(), 'k.gpg'));
    expect(listFingerprints(await readKeyring(bytesOf(armoured), 'k.asc'))).toEqual(fingerprints);
  });

  it('is refused where it holds a private key', async () => {
    expect(await failureOf(readKeyring(gpg.exportSecret('a@example.org'), 'k.gpg'))).toContain(
      'BadKeyring: k.gpg: It holds a private key',
    );
  });

  it('is refused where it is cut off', async () => {
    const armoured = gpg.exportArmoured();
    expect(await failureOf(readKeyring(armoured.subarray(0, 400), 'k.asc'))).toContain(
      'TruncatedFile: k.asc: The armoured keyring ends before its last line.',
    );
    expect(await failureOf(readKeyring(gpg.exportKeys().subarray(0, 100), 'k.gpg'))).toMatch(/^BadKeyring: k\.gpg: /);
  });

  it('is read or refused by name, whatever happens to its bytes', async () => {
    const good = gpg.exportKeys();
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const outcome = await readKeyring(Uint8Array.from(good).with(at, byte), 'k.gpg').catch(
          (error: unknown) => error,
        );
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ImagesError);
      }),
      { numRuns: 200 },
    );
  });
});

describe('readKeyring', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'BadKeyring: k.gpg: '],
    [
      'a page of HTML',
      bytesOf('<html><body>404</body></html>'),
      'BadKeyring: k.gpg: It is neither a binary nor an armoured OpenPGP keyring.',
    ],
    [
      'a keybox',
      bytesOf('\u0000\u0000\u0000 \u0001\u0001\u0000\u0002KBXf'),
      'BadKeyring: k.gpg: It is a keybox, the private format of GnuPG 2.',
    ],
    [
      'an armoured private key',
      bytesOf('-----BEGIN PGP PRIVATE KEY BLOCK-----\n'),
      'BadKeyring: k.gpg: It holds a private key',
    ],
    [
      'an armour around nothing',
      bytesOf('-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n-----END PGP PUBLIC KEY BLOCK-----\n'),
      'BadKeyring: k.gpg: ',
    ],
  ])('refuses %s', async (_, bytes, reason) => {
    expect(await failureOf(readKeyring(bytes, 'k.gpg'))).toContain(reason);
  });

  it('reads or refuses any bytes by name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const outcome = await readKeyring(bytes, 'k.gpg').catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ImagesError);
      }),
    );
  });
});

const ubuntuKeyring = sharedPath('reference/keyring.gpg');

describe.skipIf(ubuntuKeyring === undefined)(
  'the keyring that signs Ubuntu (left out where it is not beside the checkout)',
  () => {
    it('holds five keys, the old ones of 2004 among them', async () => {
      expect(listFingerprints(await readKeyring(readFileSync(ubuntuKeyring ?? ''), 'keyring.gpg'))).toEqual([
        '630239CC130E1A7FD81A27B140976EAF437D05B5',
        'C5986B4F1257FFA86632CBA746181433FBB75451',
        '790BC7277767219C42C86F933B4FE6ACC0B21F32',
        '843938DF228D22F7B3742BC0D94AA3F0EFE21092',
        'F6ECB3762474EDA9D21B7022871920D1991BC93C',
      ]);
    });
  },
);
