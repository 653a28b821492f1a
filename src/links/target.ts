import { decodeOnce } from './decode.ts';

/** Where an address inside the site leads. */
export interface Target {
  /** Path relative to the site's root, decoded: `''`, `about-images/`, `data/topics.json`. */
  readonly path: string;
  /** Id behind the `#`, decoded; undefined where the address has none. */
  readonly id: string | undefined;
}

/** A host no address can name by accident; it stands for the site itself. */
const here = 'https://site.invalid';

/**
 * Reads an address as a page of the site at `from` (relative to the root) writes it.
 *
 * Returns undefined for an address that leads elsewhere (another host, `mailto:`, `data:`) and `'malformed'` for one that
 * no browser can follow. Rule: WHATWG URL Standard, URL parsing; a fragment is percent-decoded to find its element (HTML
 * Standard, "find a potential indicated element").
 */
export function readTarget(address: string, from: string): Target | 'malformed' | undefined {
  const url = URL.parse(address, `${here}/${from}`);
  if (url === null) return 'malformed';
  if (url.origin !== here) return undefined;
  const path = decodeOnce(url.pathname.slice(1));
  const id = url.hash.length > 1 ? decodeOnce(url.hash.slice(1)) : undefined;
  return path === undefined || (url.hash.length > 1 && id === undefined) ? 'malformed' : { path, id };
}
