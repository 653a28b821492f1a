import { relativeAddress } from '../offline/relative-address.ts';
import { escapeHtml } from './html-text.ts';

/** A page at an address that leads elsewhere now. */
export interface Stub {
  /** Its own path, relative to the root: `t/about-images/5076/`. */
  readonly path: string;
  /** Where it leads: an address of the table. */
  readonly to: string;
  readonly title: string;
  /** Old fragments that the page of `to` does not answer for itself. */
  readonly anchors: readonly { readonly anchor: string; readonly to: string; readonly title: string }[];
}

/**
 * Goes to where the page leads, with the fragment that the visitor came with, which a plain redirect would drop, and which counts for more than the section that an old page stands for; first to its
 * own folder where the server left out the slash, since the links are relative. The next page says where one came from.
 *
 * It is the same in every stub, so that one digest lets all of them run under a Content-Security-Policy.
 */
export const stubScript = `{
  const { pathname, search, hash } = location;
  const folder = /(?:\\/|\\.html)$/.test(pathname);
  const id = hash.slice(1);
  const named = id && id !== 'to' && (document.getElementById(id) ?? document.getElementById('heading--' + id));
  const to = document.getElementById('to');
  const old = document.documentElement.dataset.old !== undefined;
  if (old) try { sessionStorage.setItem('old-link', pathname + hash); } catch {}
  if (!folder) location.replace(pathname + '/' + search + hash);
  else location.replace(named ? named.href : to.hash && !(old && id) ? to.href : to.href.split('#')[0] + hash);
}`;

/**
 * The HTML of a stub. Without a script it shows where to go: the section that its address names, where it has moved by
 * itself, and the page.
 *
 * @param isOld false for a short permalink, of which a visitor need not be told
 */
export function stubPage({ path, to, title, anchors }: Stub, isOld: boolean): string {
  const href = (address: string) => escapeHtml(relativeAddress(`/${address}`, path));
  const items = anchors.map((section) => `<li><a id="${escapeHtml(section.anchor)}" href="${href(section.to)}">${escapeHtml(section.title)}</a></li>`);
  return `<!doctype html>
<html lang="en-GB"${isOld ? ' data-old' : ''}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${escapeHtml(relativeAddress('/icon.svg', path))}">
<title>${escapeHtml(title)}</title>
<p>This is in <a id="to" href="${href(to)}">${escapeHtml(title)}</a> now.</p>
${items.length > 0 ? `<ul>${items.join('')}</ul>\n` : ''}<script>${stubScript}</script>
`;
}
