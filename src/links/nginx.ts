import { legacyShapes } from './legacy-shapes.ts';
import type { LegacyRule, LinkTable } from './table.ts';

/** The maps of `nginxMaps` as a file of their own, which says how to use them. */
export function writeNginx(table: LinkTable, base: string): string {
  return `# The old addresses and short permalinks of the MAAS image docs. Include this file in the http block of nginx, and in the
# server block that serves the folder dist:
#
#   absolute_redirect off;
#   if ($maas_image_docs_moved) { return 301 $maas_image_docs_moved; }
#   error_page 404 ${base}404.html;
#
${nginxMaps(table, base)}`;
}

/**
 * The resolver as two maps of nginx: the first makes the key of an old address from its path, by the same shapes; the second
 * looks up where it leads. nginx never sees the fragment; its 301 carries none for a page, so the browser keeps the visitor's. For
 * a section it would put its own in that place: there it sends on to the stub, which sees both.
 *
 * @param base path below which the site stands, `/` or `/maas-images/`
 */
export function nginxMaps({ legacy, aliases, short }: LinkTable, base: string): string {
  const prefix = base.replace(/\/$/, '');
  const shapes = [{ path: '^/s/([a-z0-9]+)$', key: 's/' }, ...legacyShapes].map(
    ({ path, key }) => `  "~*${path.replace(/^\^/, `^${prefix.replace(/[.+]/g, '\\$&')}`).replace(/\$$/, '/?$')}" "${key}$1";`,
  );
  const pages = Object.entries(aliases).filter(([former, to]) => !former.includes('#') && !to.includes('#'));
  const answers = legacy.map((rule) => ({ ...rule, to: stubOf(rule) ?? rule.to }));
  const stubs = legacy.flatMap((rule) => stubOf(rule) ?? []).flatMap((stub) => [stub, `${stub}index.html`]);
  const targets = [
    ...answers.flatMap(({ keys, to }) => keys.map((key) => [key, to] as const)),
    ...markdownNames(answers),
    ...Object.entries(short).map(([code, to]) => [`s/${code}`, to] as const),
    ...pages.flatMap(([former, to]) => [`${prefix}/${former}`, `${prefix}/${former.replace(/\/$/, '')}`].map((from) => [from, to] as const)),
  ];
  return `# The names are longer than nginx expects; where another file sets these two already, take them out here.
map_hash_bucket_size 256;
map_hash_max_size 16384;

map $uri $maas_image_docs_key {
  default $uri;
${[...stubs.map((path) => `  "${prefix}/${path}" "";`), ...shapes].join('\n')}
}

map $maas_image_docs_key $maas_image_docs_moved {
  default "";
${targets.map(([key, to]) => `  "${key}" "${prefix}/${to}";`).join('\n')}
}
`;
}

/** The stub that answers for a rule which leads to a section; undefined for a rule that leads to a page. */
function stubOf({ keys, to }: LegacyRule): string | undefined {
  const key = to.includes('#') ? keys.find((name) => /^(?:t|docs)\//.test(name)) : undefined;
  return key && `${key}/`;
}

/** A Markdown file means what the slug of the same name means, unless a rule says otherwise. */
function markdownNames(legacy: LinkTable['legacy']): (readonly [string, string])[] {
  const own = new Set(legacy.flatMap(({ keys }) => keys));
  return legacy.flatMap(({ keys, to }) =>
    keys.flatMap((key) => {
      const name = /^docs\/(.*)$/.exec(key)?.[1];
      return name === undefined || own.has(`md/${name}`) ? [] : [[`md/${name}`, to] as const];
    }),
  );
}
