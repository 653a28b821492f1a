import { loadScript } from '../../offline/site-data.ts';
import { addressAsked } from './address-asked.ts';
import addressScript from './address.ts?script';

/** Where an address leads, asked of a script that is loaded for it. */
export async function resolveLater(address: string): Promise<string | undefined> {
  await loadScript(addressScript);
  return new Promise((answer, fail) => dispatchEvent(new CustomEvent(addressAsked, { detail: { address, answer, fail } })));
}
