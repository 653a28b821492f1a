import { readKeys } from 'openpgp';
import type { Key } from 'openpgp';
import { ImagesError } from '../errors.ts';

/** Public keys that signatures are checked against. */
export interface Keyring {
  /** Where it was read from, for errors. */
  readonly file: string;
  readonly keys: readonly Key[];
}

const armouredBlock = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
const privateBlock = '-----BEGIN PGP PRIVATE KEY BLOCK-----';
const remedy = 'Write one with: gpg --export KEY > keyring.gpg';

/**
 * Reads a keyring: one or more public keys, binary (`gpg --export`) or armoured (`gpg --armor --export`), as the
 * packages ubuntu-keyring and ubuntu-cloudimage-keyring install them.
 *
 * @param file name of the file, for errors
 * @throws {ImagesError} BadKeyring
 */
export async function readKeyring(bytes: Uint8Array, file: string): Promise<Keyring> {
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes(privateBlock)) {
    throw badKeyring(file, 'It holds a private key, which has no place beside a stream.');
  }
  if (text.slice(8, 12) === 'KBXf') throw badKeyring(file, 'It is a keybox, the private format of GnuPG 2.');
  const blocks = text.match(armouredBlock) ?? [];
  if (blocks.length === 0 && text.includes('-----BEGIN PGP PUBLIC KEY BLOCK-----')) {
    throw new ImagesError('TruncatedFile', {
      place: { file },
      reason: 'The armoured keyring ends before its last line.',
      remedy,
    });
  }
  const keys = blocks.length > 0 ? await readBlocks(blocks, file) : await readBinary(bytes, file);
  if (keys.length === 0) throw badKeyring(file, 'It holds no key.');
  if (keys.some((key) => key.isPrivate())) {
    throw badKeyring(file, 'It holds a private key, which has no place beside a stream.');
  }
  return { file, keys };
}

/** Fingerprints of the primary keys: hexadecimal, upper case. */
export function listFingerprints({ keys }: Keyring): string[] {
  return keys.map((key) => key.getFingerprint().toUpperCase());
}

/** The keyring as one armoured block a key, which `readKeyring` and gpg read back. */
export function armourKeyring({ keys }: Keyring): string {
  return keys.map((key) => key.armor().replaceAll('\r\n', '\n')).join('');
}

async function readBlocks(blocks: readonly string[], file: string): Promise<Key[]> {
  try {
    return (await Promise.all(blocks.map((armoredKeys) => readKeys({ armoredKeys })))).flat();
  } catch (cause) {
    throw badKeyring(file, 'Its armoured keys cannot be read.', cause);
  }
}

async function readBinary(binaryKeys: Uint8Array, file: string): Promise<Key[]> {
  try {
    return await readKeys({ binaryKeys });
  } catch (cause) {
    throw badKeyring(file, 'It is neither a binary nor an armoured OpenPGP keyring.', cause);
  }
}

function badKeyring(file: string, reason: string, cause?: unknown): ImagesError {
  return new ImagesError('BadKeyring', { place: { file }, reason, remedy, cause });
}
