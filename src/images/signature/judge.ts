import type { Key, KeyID, Signature, Subkey } from 'openpgp';
import { ImagesError } from '../errors.ts';
import { listFingerprints } from './keyring.ts';
import type { Keyring } from './keyring.ts';
import type { VerifiedSignature } from './status.ts';

/** What openpgp says of one signature. */
interface SignatureResult {
  readonly keyID: KeyID;
  readonly verified: Promise<unknown>;
  readonly signature: Promise<Signature>;
}

const severity = ['BadSignature', 'RevokedKey', 'ExpiredKey', 'UnknownKey'];

/** Sorts refusals so that the one that says most about the file comes first. */
export function worstFirst(a: ImagesError, b: ImagesError): number {
  return severity.indexOf(a.name) - severity.indexOf(b.name);
}

/**
 * What one signature is worth: who made it, or the error that says why it does not count.
 *
 * openpgp judges a key as of the day of the signature; a mirror that replays an old file with the old key would pass.
 * So a key must also be neither revoked nor expired at `now`.
 */
export async function judgeSignature(
  result: SignatureResult,
  keyring: Keyring,
  now: Date,
  file: string,
): Promise<VerifiedSignature | ImagesError> {
  const key = keyring.keys.find((candidate) => candidate.getKeys(result.keyID).length > 0);
  if (key === undefined) return unknownKey(result, keyring, file);
  const failure = await result.verified.then(
    () => undefined,
    (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause))),
  );
  if (failure !== undefined && /digest did not match|verification failed/i.test(failure.message)) {
    return refusal(
      'BadSignature',
      file,
      `The signature by ${name(key)} does not match the content: it was changed after signing.`,
      'Do not use this file; fetch it again.',
      failure,
    );
  }
  const subkey = key.subkeys.find((candidate) => candidate.getKeyID().equals(result.keyID));
  const keyProblem = await judgeKey(key, subkey, now);
  if (keyProblem !== undefined) return refusal(keyProblem.name, file, keyProblem.reason, keyProblem.remedy);
  if (failure !== undefined && 'code' in failure) {
    return refusal(
      'BadSignature',
      file,
      `The signature by ${name(key)} was made with an algorithm or a curve that cannot be checked here.`,
      'Ask who publishes the stream to sign it with an RSA or Ed25519 key too.',
      failure,
    );
  }
  if (failure !== undefined) {
    return refusal(
      'BadSignature',
      file,
      `The signature by ${name(key)} does not count: ${failure.message.replace(/\.$/, '')}.`,
      failure.message.includes('in the future') ? 'Set the clock of this machine; if it is right, do not use this file.' : 'Do not use this file.',
      failure,
    );
  }
  const packet = (await result.signature).packets[0];
  return {
    status: 'verified',
    key: name(key),
    ...(subkey === undefined ? {} : { signedBy: subkey.getFingerprint().toUpperCase() }),
    signedAt: (packet?.created ?? now).toISOString(),
  };
}

/** Why a key does not count any more. */
export interface KeyProblem {
  readonly name: 'RevokedKey' | 'ExpiredKey' | 'UnknownKey';
  readonly reason: string;
  readonly remedy: string;
}

/** Why the keys of a signature that was verified before do not count any more; undefined where they do. */
export async function findKeyProblem(
  signature: VerifiedSignature,
  keyring: Keyring,
  now: Date,
): Promise<KeyProblem | undefined> {
  const key = keyring.keys.find((candidate) => name(candidate) === signature.key);
  if (key === undefined) {
    return {
      name: 'UnknownKey',
      reason: `${keyring.file} does not hold ${signature.key}.`,
      remedy: 'Give the keyring that does.',
    };
  }
  return judgeKey(
    key,
    key.subkeys.find((candidate) => candidate.getFingerprint().toUpperCase() === signature.signedBy),
    now,
  );
}

async function judgeKey(key: Key, subkey: Subkey | undefined, now: Date): Promise<KeyProblem | undefined> {
  const isRevoked =
    (await key.isRevoked(undefined, undefined, now)) ||
    (subkey !== undefined && subkey.revocationSignatures.length > 0);
  if (isRevoked) {
    return {
      name: 'RevokedKey',
      reason: `The key ${name(key)} that signed was revoked by its owner.`,
      remedy: 'Get a newer keyring and a file signed by another key.',
    };
  }
  const ends = [await key.getExpirationTime(), await subkey?.getExpirationTime()].filter((end) => end instanceof Date);
  const end = ends.find((date) => date <= now);
  if (end === undefined) return undefined;
  return {
    name: 'ExpiredKey',
    reason: `The key ${name(key)} that signed expired on ${end.toISOString().slice(0, 10)}.`,
    remedy: 'Get a newer keyring: owners often extend a key, and its fingerprint stays the same.',
  };
}

function unknownKey({ keyID }: SignatureResult, keyring: Keyring, file: string): ImagesError {
  const known = listFingerprints(keyring).join(', ');
  return refusal(
    'UnknownKey',
    file,
    `It is signed by key ${keyID.toHex().toUpperCase()}, which ${keyring.file} does not hold; it holds ${known}.`,
    'Give the keyring of whoever signs this stream with --keyring.',
  );
}

function refusal(
  errorName: 'BadSignature' | 'RevokedKey' | 'ExpiredKey' | 'UnknownKey',
  file: string,
  reason: string,
  remedy: string,
  cause?: unknown,
): ImagesError {
  return new ImagesError(errorName, { place: { file }, reason, remedy, cause });
}

function name(key: Key): string {
  return key.getFingerprint().toUpperCase();
}
