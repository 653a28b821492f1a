import { LinksError } from './errors.ts';
import { legacyKeys } from './legacy-shapes.ts';
import { pageOf } from './resolve.ts';
import type { LinkTable } from './table.ts';

/** A redirect from a path of the site to an address of it, both with a slash before them. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The redirects of a file `_redirects`, as Netlify and Cloudflare Pages read it: one for each folder that answers for an old
 * address. A host sends the visitor on with a 301, and the browser keeps the fragment.
 */
export function writeRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** Reads a file `_redirects`. */
export function readRedirects(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.split(' ');
    return from && to ? [{ from, to }] : [];
  });
}

/**
 * Refuses redirects that would not do what they say: two from one path, from a page that is there, to a path that is
 * redirected itself (a chain or a circle), or to what does not exist.
 *
 * @throws {LinksError} BadLegacyRules, with every such redirect
 */
export function checkRedirects(redirects: readonly Redirect[], { pages, legacy }: LinkTable): void {
  const live = new Set(pages.flatMap(({ path, sections }) => [`/${path}`, ...sections.map(({ id }) => `/${path}#${id}`)]));
  const sources = new Map<string, string>();
  const keys = new Set(legacy.flatMap((rule) => rule.keys));
  const problems: string[] = [];
  for (const { from, to } of redirects) {
    if (sources.has(from)) problems.push(`${from} is redirected twice: to ${sources.get(from) ?? ''} and to ${to}`);
    sources.set(from, to);
    if (live.has(from)) problems.push(`${from} is a page, which the redirect to ${to} would hide`);
  }
  for (const { from, to } of redirects) {
    if (sources.has(pageOf(to))) problems.push(`${from} leads to ${to}, which is redirected itself`);
    else if (!live.has(to)) problems.push(`${from} leads to ${to}, which does not exist`);
  }
  for (const { path } of pages) {
    const hidden = legacyKeys(undefined, path.split('/').filter((segment) => segment !== '')).find((key) => keys.has(key));
    if (hidden !== undefined) problems.push(`/${path} is a page, and the rule of ${hidden} would hide it`);
  }
  if (problems.length > 0) throw new LinksError('BadLegacyRules', 'content/history', `${problems.length} bad redirect${problems.length === 1 ? '' : 's'}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}
