import { createMessage, readSignature, verify } from 'openpgp';
import type { Message, Signature } from 'openpgp';
import { ImagesError } from '../errors.ts';
import { splitClearSigned } from './clear-signed.ts';
import { parseDetachedSignature } from './detached.ts';
import type { Keyring } from './keyring.ts';
import { judgeSignature, worstFirst } from './judge.ts';
import type { VerifiedSignature } from './status.ts';

/**
 * Verifies a clear-signed file (`.sjson`) and returns the text that is signed.
 *
 * One good signature by a key of the keyring is enough, as for gpgv; one bad signature by such a key is too many.
 *
 * @param now the date at which keys must not have expired
 * @throws {ImagesError} UnsignedFile, TruncatedFile, BadSignature, UnknownKey, ExpiredKey, RevokedKey
 */
export async function verifyClearSigned(
  content: string,
  keyring: Keyring,
  now: Date,
  file: string,
): Promise<{ readonly text: string; readonly signature: VerifiedSignature }> {
  const { text, armouredSignature } = splitClearSigned(content, file);
  const signature = await readArmoured(armouredSignature, file);
  return { text, signature: await verifySignature(await createMessage({ text }), signature, keyring, now, file) };
}

/**
 * Verifies a file against its detached signature (`.json` + `.json.gpg`), armoured or binary.
 *
 * @param file name of the signed file; errors about the signature itself name `signatureFile`
 * @throws {ImagesError} TruncatedFile, BadSignature, UnknownKey, ExpiredKey, RevokedKey
 */
export async function verifyDetached(
  content: Uint8Array,
  signatureBytes: Uint8Array,
  keyring: Keyring,
  now: Date,
  file: string,
  signatureFile = `${file}.gpg`,
): Promise<VerifiedSignature> {
  const signature = await parseDetachedSignature(signatureBytes, signatureFile);
  return verifySignature(await createMessage({ binary: content }), signature, keyring, now, file);
}

/** How far the clock of whoever signs may be ahead of ours, in milliseconds. */
const clockSkew = 3_600_000;

async function verifySignature(
  message: Message<string> | Message<Uint8Array>,
  signature: Signature,
  keyring: Keyring,
  now: Date,
  file: string,
): Promise<VerifiedSignature> {
  const date = new Date(now.getTime() + clockSkew);
  const { signatures } = await verify({
    message,
    signature,
    verificationKeys: [...keyring.keys],
    date,
    format: 'binary',
  });
  const verdicts = await Promise.all(signatures.map((result) => judgeSignature(result, keyring, now, file)));
  const refusals = verdicts.filter((verdict) => verdict instanceof ImagesError).sort(worstFirst);
  const bad = refusals[0]?.name === 'BadSignature' ? refusals[0] : undefined;
  const good = verdicts.find((verdict) => !(verdict instanceof ImagesError));
  if (good !== undefined && !(good instanceof ImagesError) && bad === undefined) return good;
  throw (
    refusals[0] ??
    new ImagesError('BadSignature', { place: { file }, reason: 'The signature block holds no signature.' })
  );
}

async function readArmoured(armoredSignature: string, file: string): Promise<Signature> {
  try {
    return await readSignature({ armoredSignature });
  } catch (cause) {
    throw new ImagesError('BadSignature', {
      place: { file },
      reason: 'The signature block cannot be read.',
      remedy: 'Fetch the file again.',
      cause,
    });
  }
}
