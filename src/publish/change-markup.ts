/** Elements whose text keeps every blank. */
const verbatim = /(<(pre|script|style|template|textarea)\b[\s\S]*?<\/\2>)/;

/** A page with its markup changed, apart from the elements whose text keeps every blank. */
export function changeMarkup(html: string, change: (markup: string) => string): string {
  const parts = html.split(verbatim).filter((_, index) => index % 3 !== 2);
  return parts.map((part, index) => (index % 2 === 1 ? part : change(part))).join('');
}
