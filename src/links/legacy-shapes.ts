/** A shape of old addresses: what their paths look like, and the key that the rules know them by. */
export interface LegacyShape {
  /** Source of a regular expression over the path, `/t/about-images/5076`, without a slash at its end; JavaScript and PCRE read it alike. */
  readonly path: string;
  /** `t/`, `docs/` or `md/`; the shape's one group follows. */
  readonly key: string;
  /** True where the shape says enough by itself: MAAS serves its own copy of the pages from any host, and so does whoever has a copy of its repository. */
  readonly anyHost?: true;
}

const slug = '([a-z][a-z0-9-]*)';
const version = '(?:v?[0-9]+(?:\\.[0-9]+)+|devel|master|stable|latest)';
const end = '(?:\\.html|/index\\.html)?$';
const chapters = '(?:how-to-guides|explanation|reference|tutorial|configuration-guides|uncategorized)';

/**
 * The shapes, first match first. Sources: Discourse's routes (`/t/slug/id/post`, `/t/id.json`, `/t/id/print`); canonical/maas.io `redirects.yaml` (April 2025)
 * for `docs/…`; CanonicalLtd/maas-docs `en/*.md`, docs.maas.io and docs.ubuntu.com/maas for `VERSION/en/…`; maas.ubuntu.com for
 * `docsVERSION/…` of MAAS 1; canonical/maas `docs/CHAPTER/*.md` and the same chapters on Read the Docs, `src/maas-offline-docs/src/src/*-ID.md`
 * and the copy that a region controller keeps in `web/static/docs/` and serves at `/MAAS/docs/`.
 */
export const legacyShapes: readonly LegacyShape[] = [
  // A slug is optional and may be anything but a number; what stands behind the number is a view of the topic: `/t/5124/17` is the
  // 17th post of 5124. An entry of the old index that lost its `/t/` stands behind the slug of the page that it was followed from.
  { path: '^/raw/([1-9][0-9]{0,6})(?:/[0-9]+)?$', key: 't/' },
  { path: '^/t/(?:(?![0-9]+/)[^/]+/){0,2}([1-9][0-9]{0,6})(?:\\.[a-z]{2,5})?(?:/[^/]+){0,4}$', key: 't/' },
  { path: `^/t/${slug}$`, key: 'docs/' },
  // The name of a file of the offline copy ends in the number of its topic.
  { path: '^/(?:maas|(?:[^/]+/)*web/static)/docs/(?:[^/]+/)*[a-z][a-z0-9-]*-([1-9][0-9]{3,6})(?:\\.html)?$', key: 't/', anyHost: true },
  { path: `^/(?:maas|(?:[^/]+/)*web/static)/docs/(?:(?:ui|cli|deb|snap|en|${version}|${chapters})/)*${slug}${end}`, key: 'docs/', anyHost: true },
  { path: '^/(?:[^/]+/)*(?:canonical/maas|maas-offline-docs)/(?:[^/]+/)*[a-z][a-z0-9-]*-([1-9][0-9]{3,6})\\.(?:md|html)$', key: 't/', anyHost: true },
  { path: `^/(?:[^/]+/)*maas(?:@[^/]+|\\.git)?/(?:[^/]+/)*docs/${chapters}/${slug}\\.md$`, key: 'md/', anyHost: true },
  { path: '^/(?:[^/]+/)*[a-z][a-z0-9-]*-([1-9][0-9]{3,6})\\.(?:md|html)$', key: 't/' },
  { path: `^/docs[0-9.]*/(?:(?:deb|snap|rpm|ui|cli|en|development|${version}|${chapters})/)*${slug}${end}`, key: 'docs/' },
  { path: `^/(?:en/)?${version}/${chapters}/${slug}${end}`, key: 'docs/' },
  { path: `^/(?:maas/)?(?:${version}/)?en/${slug}${end}`, key: 'docs/' },
  { path: `^/${version}/${slug}${end}`, key: 'docs/' },
  { path: `^/[a-z0-9-]+/maas-docs/(?:[^/]+/)*en/${slug}\\.md$`, key: 'md/', anyHost: true },
  { path: `^/(?:[^/]+/)*${slug}\\.md$`, key: 'md/' },
  // Entries of the old index that lost their `/t/`, and what a browser made of them in a page below `/docs/`.
  { path: '^/(?:docs/)?(?:t/)?[a-z][a-z0-9-]+/([1-9][0-9]{3,6})(?:/[0-9]+)?$', key: 't/' },
  // The number of a topic, as people write it where all know what is meant.
  { path: '^/([1-9][0-9]{3,6})$', key: 't/' },
];

/** The hosts whose addresses the shapes speak of. */
const legacyHosts: ReadonlySet<string> = new Set([
  'canonical-maas.readthedocs-hosted.com',
  'canonical.com',
  'discourse.maas.io',
  'docs.maas.io',
  'docs.ubuntu.com',
  'maas.io',
  'maas.ubuntu.com',
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
