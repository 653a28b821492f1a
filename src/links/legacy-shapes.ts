/** A shape of old addresses: what their paths look like, and the key that the rules know them by. */
export interface LegacyShape {
  /** Source of a regular expression over the path, `/t/about-images/5076`, without a slash at its end; JavaScript and PCRE read it alike. */
  readonly path: string;
  /** `t/`, `docs/` or `md/`; the shape's one group follows. */
  readonly key: string;
  /** True where the shape says enough by itself: MAAS serves its own copy of the pages from any host. */
  readonly anyHost?: true;
}

const slug = '([a-z][a-z0-9-]*)';
const version = '(?:v?[0-9]+(?:\\.[0-9]+)+|devel|stable|latest)';
const chapters = '(?:how-to-guides|explanation|reference|tutorial|configuration-guides|uncategorized)';

/**
 * The shapes, first match first. Sources: Discourse's routes (`/t/slug/id/post`, `/t/id.json`, `/t/id/print`); canonical/maas.io `redirects.yaml` (April 2025)
 * for `docs/…`; CanonicalLtd/maas-docs `en/*.md`, docs.maas.io and docs.ubuntu.com/maas for `VERSION/en/…`; canonical/maas
 * `src/maas-offline-docs/src/src/*-ID.md` and the copy that a region controller serves at `/MAAS/docs/`.
 */
export const legacyShapes: readonly LegacyShape[] = [
  // A slug is optional and may be anything but a number: `/t/5124/17` is the 17th post of 5124.
  { path: '^/t/(?:(?![0-9]+/)[^/]+/)?([1-9][0-9]{0,6})(?:/(?:[0-9]+|last|print))?(?:\\.(?:json|md|rss))?$', key: 't/' },
  { path: `^/t/${slug}$`, key: 'docs/' },
  // The name of a file of the offline copy ends in the number of its topic.
  { path: '^/maas/docs/(?:[^/]+/)*[a-z][a-z0-9-]*-([1-9][0-9]{3,6})(?:\\.html)?$', key: 't/', anyHost: true },
  { path: `^/maas/docs/(?:(?:ui|cli|deb|snap|en|${version}|${chapters})/)*${slug}(?:\\.html)?$`, key: 'docs/', anyHost: true },
  { path: '^/(?:[^/]+/)*[a-z][a-z0-9-]*-([1-9][0-9]{3,6})\\.(?:md|html)$', key: 't/' },
  { path: `^/docs/(?:(?:deb|snap|ui|cli|en|${version}|${chapters})/)*${slug}(?:\\.html)?$`, key: 'docs/' },
  { path: `^/(?:maas/)?(?:${version}/)?en/${slug}(?:\\.html)?$`, key: 'docs/' },
  { path: `^/${version}/${slug}(?:\\.html)?$`, key: 'docs/' },
  { path: `^/canonical(?:ltd)?/maas-docs/(?:[^/]+/)*en/${slug}\\.md$`, key: 'md/', anyHost: true },
  { path: `^/(?:[^/]+/)*${slug}\\.md$`, key: 'md/' },
  // Entries of the old index that lost their `/t/`.
  { path: '^/[a-z][a-z0-9-]+/([1-9][0-9]{3,6})(?:/[0-9]+)?$', key: 't/' },
  // The number of a topic, as people write it where all know what is meant.
  { path: '^/([1-9][0-9]{3,6})$', key: 't/' },
];

/** The hosts whose addresses the shapes speak of. */
const legacyHosts: ReadonlySet<string> = new Set([
  'canonical.com',
  'discourse.maas.io',
  'docs.maas.io',
  'docs.ubuntu.com',
  'maas.io',
  'old-docs.maas.io',
  'staging.maas.io',
  'www.canonical.com',
  'www.discourse.maas.io',
  'www.maas.io',
]);

const compiled = legacyShapes.map(({ path, key, anyHost }) => ({ pattern: new RegExp(path, 'i'), key, anyHost }));

/**
 * The keys by which the rules may know an old address, most exact first; none where the address has no known shape.
 *
 * @param host undefined where the address names none
 */
export function legacyKeys(host: string | undefined, segments: readonly string[]): readonly string[] {
  const isKnownHost = host === undefined || legacyHosts.has(host);
  const path = `/${segments.join('/')}`;
  for (const { pattern, key, anyHost } of compiled) {
    const name = isKnownHost || anyHost ? pattern.exec(path)?.[1]?.toLowerCase() : undefined;
    if (name !== undefined) return key === 'md/' ? [`md/${name}`, `docs/${name}`] : [`${key}${name}`];
  }
  return [];
}
