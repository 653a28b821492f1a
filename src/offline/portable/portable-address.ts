import { readTarget } from '../../links/target.ts';

/** Makes an address of the page at `from`, a path relative to the root, name a file. */
export type ToFile = (address: string, from: string) => string;

/**
 * Makes addresses name files, since a folder opened from a disk shows its listing: `../about-images/#x` becomes
 * `../about-images/index.html#x`. An address that leads to no page of the site stays as it is. What a path leads to is looked up
 * once: most links of a page stand in all of them.
 *
 * @param isFile whether the site has a file, by its path from the root
 */
export function portableAddresses(isFile: (path: string) => boolean): ToFile {
  const known = new Map<string, boolean>();
  return (address, from) => {
    const end = address.search(/[?#]/);
    const path = end === -1 ? address : address.slice(0, end);
    if (path === '') return address;
    const key = keyOf(path, from);
    const isFolder = known.get(key) ?? leadsToFolder(path, from, isFile);
    known.set(key, isFolder);
    return isFolder ? `${path}${path.endsWith('/') ? '' : '/'}index.html${address.slice(path.length)}` : address;
  };
}

/** The folder that a path starts from once it has climbed, and the rest of it: all that its target depends on. */
function keyOf(path: string, from: string): string {
  let folder = from.slice(0, from.lastIndexOf('/') + 1);
  let rest = path;
  for (; folder !== '' && rest.startsWith('../'); rest = rest.slice('../'.length)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return `${folder} ${rest.length === path.length ? '' : './'}${rest}`;
}

function leadsToFolder(path: string, from: string, isFile: (path: string) => boolean): boolean {
  const target = readTarget(path, from);
  if (target === undefined || target === 'malformed' || isFile(target.path)) return false;
  return isFile(`${target.path === '' || target.path.endsWith('/') ? target.path : `${target.path}/`}index.html`);
}
