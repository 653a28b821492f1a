import type { Provenance } from '../images/snapshot/provenance.ts';

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
