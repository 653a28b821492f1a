import { LinksError } from './errors.ts';

/**
 * How history and commands write an address of this site: as it is relative to the root, save that the home page is `./`,
 * so that no line is empty and no word of a command starts with `#`.
 */
export function writeAddress(address: string): string {
  return address === '' || address.startsWith('#') ? `./${address}` : address;
}

const form = /^(?:\.\/|(?:[a-z0-9][a-z0-9._-]*\/)+)(?:#[\p{L}\p{N}._/-]+)?$/u;

/**
 * Reads such an address, a slash before it allowed: `about-images/#boot-sources`.
 *
 * @param place where it stands, for the error
 * @throws {LinksError} BadUse on the command line, BadHistory elsewhere
 */
export function readAddress(text: string, place: string, name: 'BadUse' | 'BadHistory' = 'BadHistory'): string {
  const address = text.replace(/^\/(?=.)/, '').replace(/^\/?$/, './');
  if (form.test(address)) return address.replace(/^\.\//, '');
  throw new LinksError(name, place, `${JSON.stringify(text)} is no address of a page or section.`, 'One looks like about-images/ or about-images/#boot-sources; the home page is ./');
}
