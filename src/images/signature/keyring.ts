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
const latin1 = new TextDecoder('latin1');
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
  const text = latin1.decode(bytes);
  if (text.includes(privateBlock)) {
    throw badKeyring(file, 'It holds a private key, which has no place beside a stream.');
  }
  if (text.slice(8, 12) === 'KBXf') throw badKeyring(file, 'It is a keybox, the private format of GnuPG 2.');
  const blocks = [...text.matchAll(armouredBlock)];
  const rest = listRest(bytes, blocks);
  if (rest.some((piece) => latin1.decode(piece).includes('-----BEGIN PGP PUBLIC KEY BLOCK-----'))) {
    throw new ImagesError('TruncatedFile', {
      place: { file },
      reason: 'The armoured keyring ends before its last line.',
      remedy,
    });
  }
  // Behind or before an armour `cat` may have put a binary keyring; other text there is a comment.
  const binary = blocks.length === 0 ? [bytes] : rest.filter(beginsWithKey);
  const keys = [...(await readBlocks(blocks.map(([block]) => block), file)), ...(await readBinary(binary, file))];
  if (keys.length === 0) throw badKeyring(file, 'It holds no key.');
  if (keys.some((key) => key.isPrivate())) {
    throw badKeyring(file, 'It holds a private key, which has no place beside a stream.');
  }
  return { file, keys: await mergeCopies(keys) };
}

/**
 * Makes one key of its copies, as `gpg --import` does: keyrings of several years put together hold a key that was extended
 * or revoked meanwhile in each of its states, and all that any of them says holds.
 */
async function mergeCopies(keys: readonly Key[]): Promise<Key[]> {
  const merged = new Map<string, Key>();
  for (const key of keys) {
    const before = merged.get(key.getFingerprint());
    merged.set(key.getFingerprint(), before === undefined ? key : await before.update(key));
  }
  return [...merged.values()];
}

/** Fingerprints of the primary keys: hexadecimal, upper case. */
export function listFingerprints({ keys }: Keyring): string[] {
  return keys.map((key) => key.getFingerprint().toUpperCase());
}

/** The keyring as one armoured block a key, which `readKeyring` and gpg read back. */
export function armourKeyring({ keys }: Keyring): string {
  return keys.map((key) => key.armor().replaceAll('\r\n', '\n')).join('');
}

/** The bytes between armoured blocks, without white space before them. One byte is one unit of text in `latin1`. */
function listRest(bytes: Uint8Array, blocks: readonly RegExpExecArray[]): Uint8Array[] {
  const starts = [0, ...blocks.map(({ index, 0: block }) => index + block.length)];
  const ends = [...blocks.map(({ index }) => index), bytes.length];
  return starts.map((start, at) => {
    const piece = bytes.subarray(start, ends[at]);
    const from = piece.findIndex((byte) => byte > 0x20);
    return piece.subarray(from === -1 ? piece.length : from);
  });
}

/** True for the header of a public key's packet (RFC 9580, section 4.2), in the old form or the new. */
function beginsWithKey([first = 0]: Uint8Array): boolean {
  return (first >= 0x98 && first <= 0x9b) || first === 0xc6;
}

async function readBlocks(blocks: readonly string[], file: string): Promise<Key[]> {
  try {
    return (await Promise.all(blocks.map((armoredKeys) => readKeys({ armoredKeys })))).flat();
  } catch (cause) {
    throw badKeyring(file, 'Its armoured keys cannot be read.', cause);
  }
}

async function readBinary(pieces: readonly Uint8Array[], file: string): Promise<Key[]> {
  try {
    return (await Promise.all(pieces.map((binaryKeys) => readKeys({ binaryKeys })))).flat();
  } catch (cause) {
    throw badKeyring(file, 'It is neither a binary nor an armoured OpenPGP keyring.', cause);
  }
}

function badKeyring(file: string, reason: string, cause?: unknown): ImagesError {
  return new ImagesError('BadKeyring', { place: { file }, reason, remedy, cause });
}
