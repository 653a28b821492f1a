/**
 * The ids that an old anchor may stand for, most exact first: as it is, in lower case, without the prefix `heading--` that
 * the pages on Discourse wrote by hand (a word processor makes one dash of the two), and without what Discourse puts around a
 * generated one (`p-5124-boot-sources-3`).
 */
export function anchorCandidates(anchor: string): string[] {
  const plain = anchor.toLowerCase();
  const bare = plain.replace(/^heading(?:-{1,2}|[–—])/u, '').replace(/\/+$/, '');
  const generated = bare.replace(/^p-[0-9]+-/, '');
  return [...new Set([anchor, plain, bare, generated, generated.replace(/-[0-9]{1,2}$/, '')])].filter((id) => id !== '');
}
