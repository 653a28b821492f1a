const longest = 60;

/**
 * Shows foreign text inside an error: in quotation marks, cut to 60 characters, with everything that is not printable
 * ASCII escaped, so that control characters and writing direction marks do no harm on a terminal or a page.
 */
export function quote(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return JSON.stringify(cut).replace(/[^ -~…]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
