/**
 * True for a fragment that a live snippet of the page answers for: `manifest`, `manifest/jammy/amd64`, `deployment?target=esxi`.
 *
 * The snippet's element names what its fragments start with in the attribute `data-fragment-prefix`; whoever meets an unknown
 * fragment (the checker, the resolver, the arrival at a page) leaves these to it.
 *
 * @param fragment decoded, without its `#`
 */
export function isOwnedFragment(fragment: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => fragment.startsWith(prefix) && /^(?:$|[/?])/.test(fragment.slice(prefix.length)));
}

/** What the ids of the entries of the A–Z index start with. */
export const topicPrefix = 'topic-';
