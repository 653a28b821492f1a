/** What the kept files say to a request. */
export type Answer =
  | { readonly kind: 'file'; readonly path: string; readonly status: 200 | 404 }
  | { readonly kind: 'folder' }
  | { readonly kind: 'network' };

/**
 * Finds what answers for a path, as a server of the folder would: a file, the page of a folder, or the same path with the
 * slash that it lacks. All else is for the network.
 *
 * @param path from the root of the site, decoded, without a query
 */
export function findAnswer(path: string, has: (file: string) => boolean): Answer {
  if (path !== '' && !path.endsWith('/') && has(path)) return { kind: 'file', path, status: 200 };
  if (path === '' || path.endsWith('/')) {
    const page = `${path}index.html`;
    return has(page) ? { kind: 'file', path: page, status: 200 } : { kind: 'network' };
  }
  return has(`${path}/index.html`) ? { kind: 'folder' } : { kind: 'network' };
}
