import { readSignature } from 'openpgp';
import type { Signature } from 'openpgp';
import { ImagesError } from '../errors.ts';

const header = '-----BEGIN PGP SIGNATURE-----';
const footer = '-----END PGP SIGNATURE-----';

const armouredBlock = new RegExp(`^${header}[^]*?^${footer}`, 'gm');

/**
 * Reads a detached signature, armoured or binary. Several armoured ones may stand one behind the other, as `cat` puts
 * together what several have signed; what stands around them is a comment, as for gpg.
 *
 * @throws {ImagesError} TruncatedFile, BadSignature
 */
export async function parseDetachedSignature(bytes: Uint8Array, file: string): Promise<Signature> {
  const text = new TextDecoder('latin1').decode(bytes);
  const blocks = text.match(armouredBlock) ?? [];
  if (blocks.length === 0 ? isCutArmour(text) || isCutShort(bytes) : text.lastIndexOf(header) > text.lastIndexOf(footer)) {
    throw new ImagesError('TruncatedFile', {
      place: { file },
      reason: 'The signature ends too early.',
      remedy: 'Fetch it again.',
    });
  }
  try {
    if (blocks.length === 0) return await readSignature({ binarySignature: bytes });
    const signatures = await Promise.all(blocks.map((armoredSignature) => readSignature({ armoredSignature })));
    return signatures.reduce((all, { packets }) => {
      all.packets.push(...packets);
      return all;
    });
  } catch (cause) {
    throw new ImagesError('BadSignature', {
      place: { file },
      reason: 'It is neither an armoured nor a binary OpenPGP signature.',
      remedy: 'One is made with: gpg --armor --detach-sign NAME.json',
      cause,
    });
  }
}

/** True for an armour whose first line is there, or a part of it, and whose last is not. */
function isCutArmour(text: string): boolean {
  const start = text.trimStart().slice(0, header.length);
  return start !== '' && (header.startsWith(start) || text.includes(`\n${header}`));
}

/** True where the first packet says it is longer than the file (RFC 9580, section 4.2). */
function isCutShort(bytes: Uint8Array): boolean {
  const [tag = 0, a = 0, b = 0] = bytes;
  if (bytes.length < 3) return true;
  if ((tag & 0x80) === 0) return false;
  const isNewFormat = (tag & 0x40) !== 0;
  if (isNewFormat) return a < 192 ? bytes.length < 2 + a : a < 224 && bytes.length < 3 + ((a - 192) << 8) + b + 192;
  const lengthType = tag & 3;
  if (lengthType === 0) return bytes.length < 2 + a;
  return lengthType === 1 && bytes.length < 3 + (a << 8) + b;
}
