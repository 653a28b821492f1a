/** True for a text that begins as a web page does. */
export function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype|html)\b/i.test(text.slice(0, 1000));
}

/** What to say of a web page that stands where a file of a stream should. */
export const webPage = {
  reason: 'It is a web page: something between here and the stream, such as a proxy or a login page, has answered for it.',
  remedy: 'Open the address in a browser to see what it says.',
} as const;
