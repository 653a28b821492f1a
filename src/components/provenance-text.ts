import type { Provenance } from '../images/snapshot/provenance.ts';
import { formatDate } from './format.ts';
import { markTurningSigns } from './turning-signs.ts';

/** Where data comes from, from which day it is, and how its signature was checked. */
export function describeSource({ address, origin, published, fetched, signature, note }: Provenance): string {
  const day = published === undefined ? `read on ${formatDate(fetched)}` : `published on ${formatDate(published)}`;
  return markTurningSigns(`Source: ${origin ?? address}, ${day}; ${describeSignature(signature)}.${note === undefined ? '' : ` ${note}`}`);
}

/** How a signature was checked, as the end of a sentence. */
export function describeSignature(signature: Provenance['signature']): string {
  switch (signature.status) {
    case 'verified':
      return `its signature was verified with the key ${signature.key.slice(-16)}`;
    case 'unsigned':
      return 'it came without a signature';
    case 'not checked':
      return 'its signature was not checked';
  }
}
