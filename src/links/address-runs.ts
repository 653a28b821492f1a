/**
 * A run of characters that may be an address; brackets, quotes and what stands for them in HTML end it, and `https://` starts
 * another one. JSON writes `\/` for each slash of an address, and whoever warns of an address `hxxp` and `[.]`; a path of
 * Windows has backslashes, and an address that Proofpoint wrapped ends in what it has listed.
 */
const bracket = String.raw`\s<>"'\`()[\]{}|*“”‘’«»„‹›（）「」『』【】《》。，、；：！？`;
const entity = '&(?:[lg]t|quot|apos|nbsp|#0*(?:3[49]|6[02]|160)|#x0*(?:2[27]|3[ce]|a0));';
const source = [
  String.raw`https:\/\/urldefense\.com\/v3\/__[^\s<>"]{1,2048}?__;[\w-]*!![\w!+\/-]*\$?`,
  String.raw`h(?:tt|xx)ps?(?::|\[:\])(?:\/\/|\\\/\\\/)(?:\\\/|\[\.\]|(?<=\/\d+)\*(?=\/)|(?!${entity})[^${bracket}\\])+`,
  String.raw`(?:\b[a-z]:|\\\\[\w.-]+)\\(?!\/)(?:(?!${entity})[^${bracket}])+`,
  String.raw`(?:(?!https?:(?:\/\/|\\\/)|${entity})[^${bracket}\\=,;])+`,
].join('|');

/** Finds each such run of a text. */
export const addressRun = new RegExp(source, 'gi');

/** A run without the marks that end a sentence. It goes back from the end: an expression would try each row of dots within the run to its end. */
export function withoutSentenceEnd(run: string): string {
  let end = run.length;
  while (end > 0 && '.,;:!?_~…'.includes(run[end - 1] ?? '')) end -= 1;
  return run.slice(0, end);
}

/** True where a run is more than a word: it has a slash beside a word, or is the name of a Markdown file. */
export function mayBeAddress(run: string): boolean {
  return /[\p{L}\p{N}]\/|\/[\p{L}\p{N}]|^(?:[a-z]:\\|\\\\)|\.md(?:$|#)/iu.test(run);
}
