import { printPagePath } from '../offline/offline-names.ts';
import { readPrintId } from '../offline/print/print-id.ts';
import { addressReadings } from './address-readings.ts';
import { copiedPaths, isIndex, isTelling } from './copied-address.ts';
import { legacyKeys } from './legacy-shapes.ts';
import { findMisspelt } from './misspelling.ts';
import { anchorCandidates } from './old-anchor.ts';
import { readOldAddress } from './old-address.ts';
import { ownAddress } from './own-address.ts';
import { isOwnedFragment, topicPrefix } from './owned-fragment.ts';
import type { LegacyRule, LinkTable } from './table.ts';

/** Where an address leads. */
export interface Resolution {
  /** Relative to the site's root, always a page or section of the table: `how-to/import-images/#add-a-boot-source`. */
  readonly href: string;
  /**
   * What the address was: of today, moved within this site, of the sites before this one, a short permalink, or of a copy of this
   * site elsewhere (the portable edition, another host or path, the sources of its pages).
   */
  readonly was: 'current' | 'moved' | 'legacy' | 'short' | 'copy';
  /** The fragment that names no section of the page, where there is one, even where `href` has the one it is a slip for; for showing as text only. */
  readonly unknownAnchor?: string;
}

type Rule = LegacyRule & { readonly places: ReadonlyMap<string, string> };

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
  const ownHost = root === undefined ? undefined : readOldAddress(root)?.host;
  const aliases = new Map(Object.entries(table.aliases));
  const short = new Map(Object.entries(table.short));
  const rules = new Map<string, Rule>();
  const rulesOf = new Map<string, Rule[]>();
  for (const rule of table.legacy) {
    const entry = { ...rule, places: new Map(Object.entries(rule.anchors)) };
    const page = pageOf(rule.to);
    rulesOf.set(page, [...(rulesOf.get(page) ?? []), entry]);
    for (const key of rule.keys) if (!rules.has(key)) rules.set(key, entry);
  }

  return (text) => {
    let first: Resolution | undefined;
    for (const reading of addressReadings(text)) {
      const found = resolveReading(reading);
      // A later reading may find the section, or no more than that an earlier one names one.
      if (found !== undefined && found.unknownAnchor === undefined && found.href !== first?.href) return found;
      first ??= found;
    }
    return first;
  };

  function resolveReading(text: string): Resolution | undefined {
    const address = readOldAddress((root === undefined ? undefined : ownAddress(text, root)) ?? text);
    if (address === undefined) return undefined;
    const { host, segments, fragment } = address;
    const own = host === undefined ? resolveOwn(segments, fragment) : undefined;
    return own ?? resolveLegacy(host, segments, fragment) ?? resolveCopy(host === undefined || host === ownHost, segments, fragment);
  }

  /**
   * An address of a copy of this site: behind its folder, or the one where the sources of its pages lie; else the longest end of
   * the path that is an address of this site, at its own host as it is, elsewhere where it says enough to be no other site's.
   */
  function resolveCopy(isOwn: boolean, segments: readonly string[], fragment: string | undefined): Resolution | undefined {
    for (const { rest, isTold } of copiedPaths(segments)) {
      const found = resolveOwn(rest, fragment) ?? (isTold && ['t', 'docs'].includes(rest[0] ?? '') ? resolveLegacy(undefined, rest, fragment) : undefined);
      if (found === undefined || !(isTold || (rest.length > 0 && (isOwn || isTelling(rest, fragment, found))))) continue;
      return { ...found, was: 'copy' };
    }
    return undefined;
  }

  function resolveOwn(segments: readonly string[], fragment: string | undefined): Resolution | undefined {
    const path = segments.slice(0, isIndex(segments.at(-1) ?? '') ? -1 : undefined).map((segment) => `${segment}/`).join('');
    const printed = path === printPagePath ? readPrintId(fragment) : undefined;
    if (printed !== undefined) return ids.has(printed.path) ? openAt(printed.path, [printed.path], printed.id, 'current') : undefined;
    // As a server that knows no difference of case, or that ends its pages in `.html`, has shown it.
    const plainPath = path.toLowerCase().replace(/\.(?:html|md)\/$/, '/');
    const code = /^s\/([a-z0-9]+)\/$/.exec(plainPath)?.[1];
    const target = code === undefined ? undefined : short.get(code);
    if (target !== undefined) return { href: target, was: 'short' };
    if (ids.has(path)) return openPage(path, fragment, 'current');
    if (ids.has(plainPath)) return openPage(plainPath, fragment, 'legacy');
    const former = [path, plainPath].find((name) => aliases.has(name)) ?? path;
    const moved = aliases.get(former);
    // The sections that the former page had come first: they may have gone elsewhere.
    return moved === undefined ? undefined : openAt(moved, [former, pageOf(moved)], fragment, 'moved');
  }

  function resolveLegacy(host: string | undefined, segments: readonly string[], fragment: string | undefined): Resolution | undefined {
    const rule = legacyKeys(host, segments).map((key) => rules.get(key)).find((found) => found !== undefined);
    return rule && openByRule(rule, fragment);
  }

  /** A page of today, at one of its sections, or at one that an old page which it stands for had: a server that sends on from there keeps the fragment. */
  function openPage(path: string, fragment: string | undefined, was: Resolution['was']): Resolution {
    const found = openAt(path, [path], fragment, was);
    if (found.unknownAnchor === undefined) return found;
    return rulesOf.get(path)?.map((rule) => openByRule(rule, fragment)).find(({ unknownAnchor }) => unknownAnchor === undefined) ?? found;
  }

  function openByRule(rule: Rule, fragment: string | undefined): Resolution {
    const place = anchorCandidates(fragment ?? '').map((id) => rule.places.get(id)).find((found) => found !== undefined);
    return place === undefined ? openAt(rule.to, rule.pages, fragment, 'legacy') : { href: place, was: 'legacy' };
  }

  /** The first of the pages that has the section, by its present or a former id; else the one that is misspelt, else `to`, and what was not found. */
  function openAt(to: string, pages: readonly string[], fragment: string | undefined, was: Resolution['was']): Resolution {
    if (!fragment) return { href: to, was };
    const owner = pages.find((path) => owned.get(path)?.some((start) => isOwnedFragment(fragment, [start]) || (start === topicPrefix && fragment.startsWith(start))));
    if (owner !== undefined) return openSnippet(owner, withoutSurroundings(fragment), was);
    for (const id of anchorCandidates(fragment)) {
      for (const path of pages) {
        if (ids.get(path)?.has(id)) return { href: `${path}#${id}`, was: was === 'current' && id !== fragment ? 'legacy' : was };
        const alias = aliases.get(`${path}#${id}`);
        if (alias !== undefined) return { href: alias, was: was === 'current' ? 'moved' : was };
      }
    }
    return { href: nearlyAt(pages, fragment) ?? to, was, unknownAnchor: fragment };
  }

  /** What a live snippet shows: a step that has another id now, in the state that stands behind it. */
  function openSnippet(page: string, fragment: string, was: Resolution['was']): Resolution {
    const [step = ''] = fragment.split('?', 1);
    const moved = aliases.get(`${page}#${step}`);
    if (moved === undefined) return { href: `${page}#${encodeFragment(fragment)}`, was };
    return { href: moved + (moved.includes('#') ? encodeFragment(fragment.slice(step.length)) : ''), was: was === 'current' ? 'moved' : was };
  }

  function nearlyAt(pages: readonly string[], fragment: string): string | undefined {
    const places = new Map(pages.toReversed().flatMap((path) => [...(ids.get(path) ?? [])].map((id) => [id, `${path}#${id}`] as const)));
    const id = anchorCandidates(fragment).map((candidate) => findMisspelt(candidate, places.keys())).find((found) => found !== undefined);
    return id === undefined ? undefined : places.get(id);
  }
}

/** A state of a snippet without what a text has put behind its address: the end of a sentence, a bracket that none in it has opened. */
function withoutSurroundings(fragment: string): string {
  const shorter = fragment.replace(/[.,;:!?…]+$/, '').replace(/^([^(]*)\)$|^([^[]*)\]$/, '$1$2');
  return shorter === fragment ? fragment : withoutSurroundings(shorter);
}

/** A fragment as an address carries it: what could end or break the address is encoded. */
function encodeFragment(fragment: string): string {
  return encodeURI(fragment).replaceAll('#', '%23');
}

/** The page of an address: `about-images/` for `about-images/#boot-sources`. */
export function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
