/**
 * Rewrites an address that starts at the site's root (`/about-images/#x`) as one relative to the page at `from`
 * (`../about-images/#x`), so that the folder works under any path. Every other address stays as it is.
 *
 * @param from path of the page that holds the address, relative to the root: `''`, `how-to/import-images/`
 */
export function relativeAddress(address: string, from: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  const folders = from.split('/').slice(0, -1);
  const steps = path.split('/');
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared]) shared++;
  const relative = '../'.repeat(folders.length - shared) + steps.slice(shared).join('/');
  return (relative || './') + rest;
}
