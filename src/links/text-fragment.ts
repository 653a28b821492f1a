/** More words than this, and a passage is named by its first and last few. */
const longest = 12;
const edge = 5;

/**
 * The directive that makes a browser show a passage: `:~:text=…` (WICG Scroll to Text Fragment). A passage within one
 * paragraph is named whole, or by its ends where it is long; of one that goes over several paragraphs, both ends are named.
 *
 * @returns undefined where nothing but blanks is quoted
 */
export function textFragment(passage: string): string | undefined {
  const parts = passage.split(/\n+/).map((part) => part.trim()).filter((part) => part !== '');
  const words = parts.join(' ').split(/\s+/);
  if (parts.length === 0) return undefined;
  if (parts.length === 1 && words.length <= longest) return `:~:text=${encode(words.join(' '))}`;
  const first = (parts[0] ?? '').split(/\s+/).slice(0, edge).join(' ');
  const last = (parts.at(-1) ?? '').split(/\s+/).slice(-edge).join(' ');
  return `:~:text=${encode(first)},${encode(last)}`;
}

/** A passage grown to whole words, since a browser finds no part of one. */
export function wholeWords(before: string, passage: string, after: string): string {
  const head = /[\p{L}\p{N}_]/u.test(passage.charAt(0)) ? (/[\p{L}\p{N}_]+$/u.exec(before)?.[0] ?? '') : '';
  const tail = /[\p{L}\p{N}_]$/u.test(passage) ? (/^[\p{L}\p{N}_]+/u.exec(after)?.[0] ?? '') : '';
  return head + passage + tail;
}

/** `-`, `,` and `&` part the pieces of a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
