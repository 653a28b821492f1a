import { stubScript } from '../../links/stub-page.ts';

/** Where the script of all of them lies. */
export const stubFile = 'assets/moved.js';

const inline = `<script>${stubScript}</script>`;
const ownPolicy = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src 'self'">`;

/**
 * A page at an old or a short address as the portable edition has it: the script that all of these pages have in common lies
 * beside them, where a reader on a server would wait for it. There are hundreds, and the digest of the script in each policy
 * is what no compression makes smaller.
 *
 * @param path of the page, relative to the root
 * @param html of any page; one that is no such page stays as it is
 */
export function smallStub(path: string, html: string): string {
  if (!html.includes(inline)) return html;
  return html.replace(inline, `<script src="${'../'.repeat(path.split('/').length - 1)}${stubFile}"></script>`).replace(ownPolicy, policy);
}
