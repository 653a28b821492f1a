import { createHash } from 'node:crypto';

/** A digest that simplestreams knows beside SHA-256. */
export type OtherDigest = 'sha512' | 'md5';

/** A digest of some bytes, hexadecimal, lower case. */
export function digestOf(kind: OtherDigest, bytes: Uint8Array): string {
  return createHash(kind).update(bytes).digest('hex');
}

/** SHA-256 of some bytes, hexadecimal, lower case. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
