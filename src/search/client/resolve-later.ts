import { askScript } from '../../offline/ask-script.ts';
import { addressAsked } from './address-asked.ts';
import addressScript from './address.ts?script';

/** Where an address leads, asked of a script that is loaded for it. */
export function resolveLater(address: string): Promise<string | undefined> {
  return askScript(addressScript, addressAsked, address);
}
