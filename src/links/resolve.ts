import { addressReadings } from './address-readings.ts';
import { legacyKeys } from './legacy-shapes.ts';
import { findMisspelt } from './misspelling.ts';
import { anchorCandidates } from './old-anchor.ts';
import { readOldAddress } from './old-address.ts';
import { ownAddress } from './own-address.ts';
import { isOwnedFragment } from './owned-fragment.ts';
import type { LegacyRule, LinkTable } from './table.ts';

/** Where an address leads. */
export interface Resolution {
  /** Relative to the site's root, always a page or section of the table: `how-to/import-images/#add-a-boot-source`. */
  readonly href: string;
  /** What the address was: of today, moved within this site, of the sites before this one, or a short permalink. */
  readonly was: 'current' | 'moved' | 'legacy' | 'short';
  /** The fragment that names no section of the page, where there is one, even where `href` has the one it is a slip for; for showing as text only. */
  readonly unknownAnchor?: string;
}

/** Resolves an address; undefined where it is no address of these pages, nor was one. */
export type Resolve = (address: string) => Resolution | undefined;

/**
 * Makes a resolver from a table, once; each address then costs a few look-ups, however many rules there are.
 *
 * Its answers are addresses of the table and nothing else, whatever it is asked.
 *
 * @param root absolute address of the site, `https://docs.example/maas/`, where it is known, so that full addresses of this
 *   site resolve too
 */
export function makeResolver(table: LinkTable, root?: string): Resolve {
  const ids = new Map(table.pages.map(({ path, sections }) => [path, new Set(sections.map(({ id }) => id))]));
  const owned = new Map(table.pages.map(({ path, fragments = [] }) => [path, fragments]));
  const aliases = new Map(Object.entries(table.aliases));
  const short = new Map(Object.entries(table.short));
  const rules = new Map<string, LegacyRule & { readonly places: ReadonlyMap<string, string> }>();
  for (const rule of table.legacy) {
    const entry = { ...rule, places: new Map(Object.entries(rule.anchors)) };
    for (const key of rule.keys) if (!rules.has(key)) rules.set(key, entry);
  }

  return (text) => {
    let first: Resolution | undefined;
    for (const reading of addressReadings(text)) {
      const found = resolveReading(reading);
      // A later reading may find the section, or no more than that an earlier one names one.
      if (found?.unknownAnchor === undefined && found !== undefined && (first === undefined || found.href !== first.href)) return found;
      first ??= found;
    }
    return first;
  };

  function resolveReading(text: string): Resolution | undefined {
    const address = readOldAddress((root === undefined ? undefined : ownAddress(text, root)) ?? text);
    if (address === undefined) return undefined;
    const { host, segments, fragment } = address;
    return (host === undefined ? resolveOwn(segments, fragment) : undefined) ?? resolveLegacy(host, segments, fragment);
  }

  function resolveOwn(segments: readonly string[], fragment: string | undefined): Resolution | undefined {
    const isIndex = /^index\.(?:html|md)$/.test(segments.at(-1) ?? '');
    const path = segments.slice(0, isIndex ? -1 : undefined).map((segment) => `${segment}/`).join('');
    // As a server that knows no difference of case, or that ends its pages in `.html`, has shown it.
    const plainPath = path.toLowerCase().replace(/\.html\/$/, '/');
    const code = /^s\/([a-z0-9]+)\/$/.exec(plainPath)?.[1];
    const target = code === undefined ? undefined : short.get(code);
    if (target !== undefined) return { href: target, was: 'short' };
    if (ids.has(path)) return openAt(path, [path], fragment, 'current');
    if (ids.has(plainPath)) return openAt(plainPath, [plainPath], fragment, 'legacy');
    const moved = aliases.get(path);
    if (moved === undefined) return undefined;
    const place = fragment ? aliases.get(`${path}#${fragment}`) : undefined;
    return place === undefined ? openAt(moved, [pageOf(moved)], fragment, 'moved') : { href: place, was: 'moved' };
  }

  function resolveLegacy(host: string | undefined, segments: readonly string[], fragment: string | undefined): Resolution | undefined {
    const rule = legacyKeys(host, segments).map((key) => rules.get(key)).find((found) => found !== undefined);
    if (rule === undefined) return undefined;
    const place = anchorCandidates(fragment ?? '').map((id) => rule.places.get(id)).find((found) => found !== undefined);
    return place === undefined ? openAt(rule.to, rule.pages, fragment, 'legacy') : { href: place, was: 'legacy' };
  }

  /** The first of the pages that has the section, by its present or a former id; else the one that is misspelt, else `to`, and what was not found. */
  function openAt(to: string, pages: readonly string[], fragment: string | undefined, was: Resolution['was']): Resolution {
    if (!fragment) return { href: to, was };
    const owner = pages.find((path) => isOwnedFragment(fragment, owned.get(path) ?? []));
    if (owner !== undefined) return { href: `${owner}#${encodeFragment(fragment)}`, was };
    for (const id of anchorCandidates(fragment)) {
      for (const path of pages) {
        if (ids.get(path)?.has(id)) return { href: `${path}#${id}`, was: was === 'current' && id !== fragment ? 'legacy' : was };
        const alias = aliases.get(`${path}#${id}`);
        if (alias !== undefined) return { href: alias, was: was === 'current' ? 'moved' : was };
      }
    }
    return { href: nearlyAt(pages, fragment) ?? to, was, unknownAnchor: fragment };
  }

  function nearlyAt(pages: readonly string[], fragment: string): string | undefined {
    const places = new Map(pages.toReversed().flatMap((path) => [...(ids.get(path) ?? [])].map((id) => [id, `${path}#${id}`] as const)));
    const id = anchorCandidates(fragment).map((candidate) => findMisspelt(candidate, places.keys())).find((found) => found !== undefined);
    return id === undefined ? undefined : places.get(id);
  }
}

/** A fragment as an address carries it: what could end or break the address is encoded. */
function encodeFragment(fragment: string): string {
  return encodeURI(fragment).replaceAll('#', '%23');
}

/** The page of an address: `about-images/` for `about-images/#boot-sources`. */
export function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
