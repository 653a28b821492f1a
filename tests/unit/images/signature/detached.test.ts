import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImagesError } from '../../../../src/images/errors.ts';
import { parseDetachedSignature } from '../../../../src/images/signature/detached.ts';
import { failureOf } from '../failure.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('parseDetachedSignature', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'TruncatedFile: s.gpg: The signature ends too early.'],
    ['an armour without end', bytesOf('-----BEGIN PGP SIGNATURE-----\n\nabc=\n'), 'TruncatedFile: s.gpg: '],
    [
      'an armour around nothing',
      bytesOf('-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n'),
      'BadSignature: s.gpg: ',
    ],
    [
      'a page of HTML',
      bytesOf('<html></html>'),
      'BadSignature: s.gpg: It is neither an armoured nor a binary OpenPGP signature.',
    ],
    ['a packet that is longer than the file', new Uint8Array([0x89, 0x01, 0x33, 0x04]), 'TruncatedFile: s.gpg: '],
  ])('refuses %s', async (_, bytes, reason) => {
    expect(await failureOf(parseDetachedSignature(bytes, 's.gpg'))).toContain(reason);
  });

  it('reads or refuses any bytes by name', async () => {
    const packet = fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from([0x88, bytes.length, ...bytes]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), packet), async (bytes) => {
        const outcome = await parseDetachedSignature(bytes, 's.gpg').catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ImagesError);
      }),
      { numRuns: 300 },
    );
  });
});
