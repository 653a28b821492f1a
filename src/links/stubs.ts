import { legacyRuleKeys } from './compile-legacy.ts';
import type { LegacyEntry } from './legacy-rules.ts';
import type { Redirect } from './redirects.ts';
import { pageOf } from './resolve.ts';
import type { Stub } from './stub-page.ts';
import type { LinkTable } from './table.ts';

/** The releases below whose name the pages of maas.io stood (canonical/maas.io `redirects.yaml`), and the packagings and faces. */
const releases = ['2.7', '2.8', '2.9', '3.0', '3.1'];
const packagings = ['deb', 'snap'];
const faces = ['cli', 'ui'];
/** What stood before a slug when the pages were one tree a release. */
const trees = ['2.3/en', '2.4/en', '2.5/en', '2.6/en', 'devel/en', 'stable/en', 'en'];

/** The folders, with a slash at the end, at which the old addresses of a rule are answered. */
function legacyFolders({ topics, slugs, versioned, books }: LegacyEntry): string[] {
  const all = [...slugs, ...versioned, ...books];
  return [
    ...topics.flatMap((topic) => ['', '-/', ...all.map((slug) => `${slug}/`)].map((slug) => `t/${slug}${topic}/`)),
    ...all.map((slug) => `docs/${slug}/`),
    ...books.flatMap((slug) => trees.map((tree) => `docs/${tree}/${slug}/`)),
    ...versioned.flatMap((slug) => packagings.flatMap((kind) => releases.flatMap((release) => faces.map((face) => `docs/${kind}/${release}/${face}/${slug}/`)))),
  ];
}

/** The pages at short addresses, and those at old ones. */
export interface Stubs {
  readonly short: readonly Stub[];
  readonly old: readonly Stub[];
}

/** The stubs of every short code, every legacy address that has a folder, and every page that moved. */
export function listStubs(table: LinkTable, legacy: readonly LegacyEntry[]): Stubs {
  const titles = placeTitles(table);
  const title = (address: string) => titles.get(address) ?? address;
  const withTitle = ([anchor, to]: readonly [string, string]) => ({ anchor, to, title: title(to) });
  const short = Object.entries(table.short).map(([code, to]) => ({ path: `s/${code}/`, to, title: title(to), anchors: [] }));
  const rules = new Map(table.legacy.flatMap((rule) => rule.keys.map((key) => [key, rule] as const)));
  const answered = legacy.flatMap((entry) => {
    const [key = ''] = legacyRuleKeys(entry);
    const rule = rules.get(key);
    if (rule === undefined) return [];
    const anchors = elsewhere(Object.entries(rule.anchors), rule.to).map(withTitle);
    return legacyFolders(entry).map((path) => ({ path, to: rule.to, title: title(rule.to), anchors }));
  });
  const moved = Object.entries(table.aliases)
    .filter(([former]) => !former.includes('#'))
    .map(([path, to]) => ({ path, to, title: title(to), anchors: formerSections(table, path).map(withTitle) }));
  return { short, old: [...answered, ...moved] };
}

/** Where a stub sends its visitors, from the root of the site. */
export function redirectOf({ path, to }: Stub): Redirect {
  return { from: `/${path}`, to: `/${to}` };
}

/**
 * The redirects that a host does by itself. The section that one leads to would hide the one that the visitor came for: at such an
 * old address the stub answers.
 */
export function sentRedirects({ short, old }: Stubs): Redirect[] {
  return [...old.map(redirectOf).filter(({ to }) => !to.includes('#')), ...short.map(redirectOf)];
}

/** Address → title of every place of a table. */
export function placeTitles({ pages }: LinkTable): ReadonlyMap<string, string> {
  return new Map(pages.flatMap(({ path, title, sections }) => [[path, title] as const, ...sections.map((section) => [`${path}#${section.id}`, section.title] as const)]));
}

/** Anchors whose sections are not in the page of `to`, which answers for its own. */
function elsewhere(anchors: readonly (readonly [string, string])[], to: string): [string, string][] {
  return anchors.filter(([, target]) => pageOf(target) !== pageOf(to)).map(([anchor, target]) => [`heading--${anchor}`, target]);
}

function formerSections({ aliases }: LinkTable, path: string): [string, string][] {
  return Object.entries(aliases).flatMap(([former, target]) => (former.startsWith(`${path}#`) ? [[former.slice(path.length + 1), target]] : []));
}
