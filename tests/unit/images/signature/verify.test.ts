import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeyring } from '../../../../src/images/signature/keyring.ts';
import type { Keyring } from '../../../../src/images/signature/keyring.ts';
import { verifyClearSigned, verifyDetached } from '../../../../src/images/signature/verify.ts';
import { failureOf } from '../failure.ts';
import { gpgMissing, openGpg } from './gpg.ts';
import type { Gpg } from './gpg.ts';

const text = '{\n "content": "Ünï – dash",\n- "x"\n-----BEGIN PGP SIGNATURE-----\n "blank at the end" \n}\n';
const bytes = new TextEncoder().encode(text);
const now = (): Date => new Date();
const later = (days: number): Date => new Date(Date.now() + days * 86_400_000);

describe.skipIf(gpgMissing())('signatures made by the real gpg', () => {
  let gpg: Gpg;
  let signer: string;
  let keyring: Keyring;

  beforeAll(async () => {
    gpg = openGpg();
    signer = gpg.makeKey('signer@example.org', { expires: '1y' });
    keyring = await readKeyring(gpg.exportKeys(), 'keyring.gpg');
  });
  afterAll(() => gpg.close());

  it('verifies a clear-signed file and gives the signed text, dash-escapes undone', async () => {
    const verified = await verifyClearSigned(gpg.clearSign(text), keyring, now(), 's.sjson');
    expect(verified.text).toBe(text.trimEnd().replace(' \n', '\n'));
    expect(verified.signature).toEqual({
      status: 'verified',
      key: signer,
      signedAt: expect.stringMatching(/^20\d\d-.*Z$/),
    });
  });

  it('verifies a clear-signed file whose lines a transport has ended with CRLF', async () => {
    const carried = gpg.clearSign(text).replaceAll('\n', '\r\n');
    expect((await verifyClearSigned(carried, keyring, now(), 's.sjson')).signature.key).toBe(signer);
  });

  it.each([true, false])('verifies a detached signature (armoured: %s)', async (armour) => {
    const signature = gpg.detachSign(text, { armour });
    expect((await verifyDetached(bytes, signature, keyring, now(), 's.json')).key).toBe(signer);
  });

  it('names the primary key and the subkey that signed', async () => {
    const primary = gpg.makeKey('certifier@example.org', { usage: 'cert' });
    const subkey = gpg.addSigningSubkey(primary);
    const ring = await readKeyring(gpg.exportKeys(primary), 'keyring.gpg');
    const { signature } = await verifyClearSigned(gpg.clearSign(text, [primary]), ring, now(), 's.sjson');
    expect(signature).toMatchObject({ key: primary, signedBy: subkey });
  });

  it.each(['ed25519', 'rsa4096', 'nistp256'])('verifies a key of kind %s', async (algorithm) => {
    const key = gpg.makeKey(`${algorithm}@example.org`, { algorithm });
    const ring = await readKeyring(gpg.exportArmoured(key), 'keyring.asc');
    expect((await verifyClearSigned(gpg.clearSign(text, [key]), ring, now(), 's.sjson')).signature.key).toBe(key);
  });

  it('refuses one changed byte under a good signature', async () => {
    const reason = `BadSignature: s.sjson: The signature by ${signer} does not match the content: it was changed after signing.`;
    expect(
      await failureOf(verifyClearSigned(gpg.clearSign(text).replace('content', 'contenu'), keyring, now(), 's.sjson')),
    ).toContain(reason);
    const changed = bytes.with(5, 'X'.charCodeAt(0));
    expect(
      await failureOf(verifyDetached(changed, gpg.detachSign(text, { armour: true }), keyring, now(), 's.json')),
    ).toContain('BadSignature: s.json: ');
  });

  it('refuses each single changed character of the signed text', async () => {
    const signed = gpg.clearSign('{"a": 12345}\n');
    const [start, end] = [signed.indexOf('{'), signed.indexOf('}')];
    for (let at = start; at <= end; at++) {
      const other = signed[at] === 'Z' ? 'Y' : 'Z';
      expect(
        await failureOf(
          verifyClearSigned(signed.slice(0, at) + other + signed.slice(at + 1), keyring, now(), 's.sjson'),
        ),
      ).toContain('BadSignature: ');
    }
  });

  it('refuses a signature by a key that the keyring does not hold', async () => {
    const stranger = gpg.makeKey('stranger@example.org');
    expect(await failureOf(verifyClearSigned(gpg.clearSign(text, [stranger]), keyring, now(), 's.sjson'))).toBe(
      `UnknownKey: s.sjson: It is signed by key ${stranger.slice(-16)}, which keyring.gpg does not hold; it holds ${signer}. Give the keyring of whoever signs this stream with --keyring.`,
    );
  });

  it('refuses a key that has expired since, and says when', async () => {
    expect(await failureOf(verifyClearSigned(gpg.clearSign(text), keyring, later(400), 's.sjson'))).toContain(
      `ExpiredKey: s.sjson: The key ${signer} that signed expired on ${gpg.expiryOf(signer)}.`,
    );
  });

  it('refuses a subkey that has expired since', async () => {
    const primary = gpg.makeKey('rotating@example.org', { usage: 'cert' });
    gpg.addSigningSubkey(primary, '10d');
    const signed = gpg.clearSign(text, [primary]);
    const ring = await readKeyring(gpg.exportKeys(primary), 'keyring.gpg');
    expect((await verifyClearSigned(signed, ring, later(9), 's.sjson')).signature.key).toBe(primary);
    expect(await failureOf(verifyClearSigned(signed, ring, later(11), 's.sjson'))).toContain('ExpiredKey: s.sjson: ');
  });

  it('refuses a key that was revoked', async () => {
    const key = gpg.makeKey('revoked@example.org');
    const signed = gpg.clearSign(text, [key]);
    gpg.revoke(key);
    const ring = await readKeyring(gpg.exportKeys(key), 'keyring.gpg');
    expect(await failureOf(verifyClearSigned(signed, ring, later(1), 's.sjson'))).toContain(
      `RevokedKey: s.sjson: The key ${key} that signed was revoked by its owner.`,
    );
  });

  it('counts a key that was extended, and a subkey that was revoked, in whatever order the keyring holds their copies', async () => {
    const key = gpg.makeKey('extended@example.org', { expires: '1d' });
    const rotating = gpg.makeKey('dropped@example.org', { usage: 'cert' });
    gpg.addSigningSubkey(rotating);
    const [signed, dropped] = [gpg.clearSign(text, [key]), gpg.clearSign(text, [rotating])];
    const old = gpg.exportKeys(key, rotating);
    gpg.extend(key, '1y');
    gpg.revokeSubkey(rotating);
    for (const copies of [[old, gpg.exportKeys(key, rotating)], [gpg.exportKeys(key, rotating), old]]) {
      const ring = await readKeyring(Buffer.concat(copies), 'keyring.gpg');
      expect(ring.keys).toHaveLength(2);
      expect((await verifyClearSigned(signed, ring, later(30), 's.sjson')).signature.key).toBe(key);
      expect(await failureOf(verifyClearSigned(dropped, ring, later(1), 's.sjson'))).toContain('RevokedKey: s.sjson: ');
    }
  });

  it('refuses a signature from the future', async () => {
    expect(await failureOf(verifyClearSigned(gpg.clearSign(text), keyring, later(-10), 's.sjson'))).toContain(
      'BadSignature: s.sjson: ',
    );
  });

  it('refuses a message digest that is broken', async () => {
    const weak = gpg.makeKey('weak@example.org');
    const signed = gpg.clearSign(text, [weak], ['--digest-algo', 'SHA1']);
    const ring = await readKeyring(gpg.exportKeys(weak), 'keyring.gpg');
    expect(await failureOf(verifyClearSigned(signed, ring, now(), 's.sjson'))).toMatch(
      /^BadSignature: s\.sjson: .*SHA1/,
    );
  });

  it.each(['rsa1024', 'dsa2048'])('refuses a key that is too weak: %s', async (algorithm) => {
    const weak = gpg.makeKey(`${algorithm}@example.org`, { algorithm });
    const ring = await readKeyring(gpg.exportKeys(weak), 'keyring.gpg');
    expect(await failureOf(verifyClearSigned(gpg.clearSign(text, [weak]), ring, now(), 's.sjson'))).toMatch(
      /^BadSignature: s\.sjson: The signature by [0-9A-F]{40} does not count: .* too weak\. Do not use this file\.$/,
    );
  });

  it('refuses a curve that cannot be checked here, in plain words', async () => {
    const key = gpg.makeKey('brainpool@example.org', { algorithm: 'brainpoolP256r1' });
    const ring = await readKeyring(gpg.exportKeys(key), 'keyring.gpg');
    expect(await failureOf(verifyClearSigned(gpg.clearSign(text, [key]), ring, now(), 's.sjson'))).toBe(
      `BadSignature: s.sjson: The signature by ${key} was made with an algorithm or a curve that cannot be checked here. Ask who publishes the stream to sign it with an RSA or Ed25519 key too.`,
    );
  });

  it('takes several armoured signatures one behind the other, and comments around them', async () => {
    const other = gpg.makeKey('second@example.org');
    const blocks = [other, signer].map((name) => Buffer.from(gpg.detachSign(text, { armour: true, signer: name })).toString());
    const joined = new TextEncoder().encode(`Signed twice:\n${blocks.join('and\n')}`);
    expect((await verifyDetached(bytes, joined, keyring, now(), 's.json')).key).toBe(signer);
    expect(await failureOf(verifyDetached(bytes, joined.subarray(0, -60), keyring, now(), 's.json'))).toContain('TruncatedFile: s.json.gpg: ');
  });

  it('takes one good signature among those of unknown keys, as a change of keys brings them', async () => {
    const other = gpg.makeKey('next@example.org');
    const signed = gpg.clearSign(text, [signer, other]);
    expect((await verifyClearSigned(signed, keyring, now(), 's.sjson')).signature.key).toBe(signer);
  });

  it('refuses a file that is cut off, wherever it is cut', async () => {
    const signed = gpg.clearSign(text);
    for (let end = 1; end < signed.trimEnd().length; end += 7) {
      expect(await failureOf(verifyClearSigned(signed.slice(0, end), keyring, now(), 's.sjson'))).toMatch(
        /^TruncatedFile: s\.sjson:\d+: /,
      );
    }
  });

  it.each([true, false])('refuses a detached signature that is cut off (armoured: %s)', async (armour) => {
    const signature = gpg.detachSign(text, { armour });
    for (let end = 1; end < signature.length - (armour ? 12 : 0); end += 11) {
      expect(await failureOf(verifyDetached(bytes, signature.subarray(0, end), keyring, now(), 's.json'))).toMatch(
        /^TruncatedFile: s\.json\.gpg: /,
      );
    }
  });

  it('refuses a detached signature that is none', async () => {
    const html = new TextEncoder().encode('<html>404</html>');
    expect(await failureOf(verifyDetached(bytes, html, keyring, now(), 's.json'))).toContain(
      'BadSignature: s.json.gpg: It is neither an armoured nor a binary OpenPGP signature.',
    );
  });

  it('refuses a public key where a signature should stand', async () => {
    expect(await failureOf(verifyDetached(bytes, gpg.exportKeys(signer), keyring, now(), 's.json'))).toContain(
      'BadSignature: s.json',
    );
  });

  it('agrees with gpg on what is signed, for texts with odd line ends', async () => {
    for (const odd of ['', 'a', 'a\n', 'a  \t\nb', '- a\n-b\n--', 'From me\n', '\n\n', 'é\u2028x']) {
      const signed = gpg.clearSign(odd);
      expect((await verifyClearSigned(signed, keyring, now(), 's.sjson')).signature.status).toBe('verified');
    }
  });
});
