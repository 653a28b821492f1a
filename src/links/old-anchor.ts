import { decodeOnce } from './decode.ts';

/**
 * The ids that an old anchor may stand for, most exact first: as it is, in lower case, without the prefix `heading--` that
 * the pages on Discourse wrote by hand (a word processor makes one dash of the two), without blanks, and without what Discourse
 * puts around a generated one (`p-5124-boot-sources-3`, `h-boot-sources-3`). A program may have encoded it once more, or put
 * `!` or `/` before it.
 */
export function anchorCandidates(anchor: string): string[] {
  const plain = anchor.toLowerCase();
  const tidy = (decodeOnce(plain) ?? plain).replace(/\p{Cf}/gu, '').replace(/(?<=.)[?&].*$/s, '').replace(/\p{Pd}/gu, '-').replace(/^[^\p{L}\p{N}-]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
  const bare = tidy.replace(/^(?:user-content-)?(?:headings?-+|-+)/, '');
  const joined = bare.replace(/[\s_+]+/g, '-').replace(/-{2,}/g, '-');
  const generated = joined.replace(/^(?:p-[0-9]+|h)-/, '');
  return [...new Set([anchor, plain, bare, joined, generated, generated.replace(/-[0-9]{1,2}$/, '')])].filter((id) => id !== '');
}
