import { readTarget } from '../../links/target.ts';

/**
 * Makes an address name a file, since a folder opened from a disk shows its listing: `../about-images/#x` becomes
 * `../about-images/index.html#x`. An address that leads to no page of the site stays as it is.
 *
 * @param from path of the page that holds the address, relative to the root
 * @param isFile whether the site has a file, by its path from the root
 */
export function portableAddress(address: string, from: string, isFile: (path: string) => boolean): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const target = path === '' ? undefined : readTarget(address, from);
  if (target === undefined || target === 'malformed' || isFile(target.path)) return address;
  const folder = target.path === '' || target.path.endsWith('/') ? target.path : `${target.path}/`;
  if (!isFile(`${folder}index.html`)) return address;
  return `${path}${path.endsWith('/') ? '' : '/'}index.html${rest}`;
}
