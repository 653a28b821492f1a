// What an address leads to. It needs the table of all addresses, so it is a script of its own that loads when one is pasted.
import { loadJson } from '../../offline/site-data.ts';
import { openAddresses } from '../addresses.ts';
import { addressAsked } from './address-asked.ts';

const resolve = openAddresses(loadJson);

addEventListener(addressAsked, (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { address, answer, fail }: { address: string; answer: (href: string | undefined) => void; fail: (error: unknown) => void } = event.detail;
  resolve(address).then(answer, fail);
});
