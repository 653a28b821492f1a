/**
 * Rewrites an address that starts at the site's root (`/about-images/#x`) as one relative to the page at `from`
 * (`../about-images/#x`), so that the folder works under any path. Every other address stays as it is.
 *
 * @param from path of the page that holds the address, relative to the root: `''`, `how-to/import-images/`
 */
export function relativeAddress(address: string, from: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === address[at + 1]; at++) if (from[at] === '/') shared = at + 1;
  const up = '../'.repeat(from.slice(shared).split('/').length - 1);
  const rest = address.slice(shared + 1);
  return up === '' && /^(?:[?#]|$)/.test(rest) ? `./${rest}` : up + rest;
}
