import { unescapeHtml } from './html-text.ts';

/** Signs without width, which come along from formatted texts: places for a break, joiners, marks of direction and around quotes of another one. */
const invisible = /[\u{AD}\u{61C}\u{200B}-\u{200F}\u{202A}-\u{202C}\u{2060}\u{2066}-\u{2069}\u{FEFF}]/gu;
/** What a program that sets text writes for a hyphen, and for two or three letters at once. */
const hyphens = /[\u2010-\u2012\u2212\ufe63\uff0d]/g;
const ligatures = /[\ufb00-\ufb06]/g;

/** A text without what programs have made of its characters: HTML, the backslashes of JSON, Markdown and TeX, typesetting, and what keeps a link from being followed (`hxxps://maas[.]io`). */
export function readableText(text: string): string {
  return unescapeHtml(unescapeHtml(text))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(invisible, '')
    .replace(hyphens, '-')
    .replace(ligatures, (sign) => sign.normalize('NFKC'))
    .replace(/^(?:https?:\/\/)+(?=https?:)/i, '')
    .replace(/^(https?)(?=\/\/)/i, '$1:')
    .replace(/\bhxxp(?=s?(?::|\[:\]))/gi, 'http')
    .replace(/\[(\.|:|dot)\]/gi, (_, sign: string) => (sign === ':' ? ':' : '.'));
}

/** Where a mail program has broken a line: before the break perhaps a `=`, behind it the marks of a quote, and no address of its own. */
const broken = String.raw`=?[ \t]*(?:\r\n?|\n)[ \t]*(?:[>|][ \t]*)*(?!https?:)`;
const lineBreak = new RegExp(broken, 'gi');

/** A text whose broken lines are whole again; another address may start a line of its own. */
export function joinLines(text: string): string {
  return text.replace(lineBreak, '');
}

/** The rest of an address behind the end of a line, which a mail program broke. */
const rest = new RegExp(broken + /[^\s<>"'`()[\]{}|]+/.source, 'iy');
/** An address over more lines than this was never seen. */
const mostLines = 3;

/** An address that starts in a text, with what stands in the next line, in the next two, and so on. */
export function withNextLines(text: string, start: number, length: number): string[] {
  const found: string[] = [];
  rest.lastIndex = start + length;
  while (found.length < mostLines - 1 && rest.test(text)) found.push(text.slice(start, rest.lastIndex));
  rest.lastIndex = 0;
  return found;
}

/** The characters that a mail program wrote by their numbers: `=2D`, `=3D`. */
export function readQuotedPrintable(text: string): string {
  return text.replace(/=([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A path of Windows as the address of the file: `C:\docs\index.html`, `\\server\docs\index.html`. */
export function readWindowsPath(text: string): string {
  const isPath = /^["'<]*(?:file:\/*)?(?:[a-z]:|\\)\\/i.test(text);
  return isPath ? `file:///${text.replace(/^["'<]*(?:file:\/*)?\\*/i, '').replaceAll('\\', '/').replaceAll(' ', '%20')}` : text;
}
