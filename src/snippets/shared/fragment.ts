/** The state of a snippet as a fragment carries it: `deployment/check-command?preseed=broken`. */
export interface SnippetFragment {
  /** Decoded parts behind the prefix: `['check-command']`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/**
 * Reads the fragment of an address as the state of one snippet.
 *
 * Never throws: what cannot be decoded is taken as it is written. A text fragment (`:~:text=`) does not count.
 *
 * @param hash of `location`, with its `#`
 * @param prefix what the fragments of the snippet start with, as its element's `data-fragment-prefix` says
 * @returns undefined where the fragment is none of this snippet's
 */
export function readFragment(hash: string, prefix: string): SnippetFragment | undefined {
  const [whole = ''] = hash.replace(/^#/, '').split(':~:', 1);
  const mark = whole.indexOf('?');
  const [first, ...path] = (mark < 0 ? whole : whole.slice(0, mark)).split('/').map(decode);
  if (first !== prefix) return undefined;
  return { path: path.filter((part) => part !== ''), query: new URLSearchParams(mark < 0 ? '' : whole.slice(mark + 1)) };
}

/** The fragment, with its `#`, that {@link readFragment} reads as this state; slashes and colons of a query stay readable. */
export function writeFragment(prefix: string, path: readonly string[], query: URLSearchParams = new URLSearchParams()): string {
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return `#${[prefix, ...path].map(encodePart).join('/')}${text === '' ? '' : `?${text}`}`;
}

/** A part of a path, encoded as far as it has to be: package names keep their `+` and `:`. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll('%2B', '+').replaceAll('%3A', ':');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
