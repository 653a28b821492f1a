import { nginxMaps } from '../links/nginx.ts';
import type { LinkTable } from '../links/table.ts';
import { cacheAndAsk } from './headers.ts';
import type { HeaderRule } from './headers.ts';

/** Where and how nginx serves the site. */
export interface NginxPlace {
  /** What it listens on: `80`, `127.0.0.1:8080`. */
  readonly listen: string;
  /** The name of the host, `_` for any. */
  readonly host: string;
  /** Absolute path of the built site. */
  readonly root: string;
  /** Path below which the site stands: `/`, `/maas-images/`. */
  readonly base: string;
  /** Whether nginx has its module for files compressed with Brotli (Debian: libnginx-mod-http-brotli-static). */
  readonly brotli: boolean;
}

/** The type of each kind of file, by its extension; a browser is told not to guess. What is missing here is sent as plain bytes. */
const types: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js mjs',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'application/json': 'json',
  'application/manifest+json': 'webmanifest',
  'application/pdf': 'pdf',
  'application/wasm': 'wasm',
  'application/xml': 'xml',
  'application/zip': 'zip',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/x-icon': 'ico',
  'font/woff2': 'woff2',
};

/**
 * All that nginx needs to serve the site, to be included in its http block: redirects of old addresses, the headers of every
 * answer, files that were compressed at the build, how long a browser keeps a file.
 *
 * @param rules those of the site's file `_headers`
 */
export function writeNginxSite(table: LinkTable, rules: readonly HeaderRule[], { listen, host, root, base, brotli }: NginxPlace): string {
  const prefix = base.replace(/\/$/, '');
  const everywhere = Object.entries(rules.find(({ path }) => path === '/*')?.headers ?? {});
  const cached = rules.flatMap(({ path, headers }) => (headers['Cache-Control'] === undefined ? [] : [[path.replace(/\*$/, ''), headers['Cache-Control']] as const]));
  return `# The MAAS image docs. Written by \`npm run -s hosting -- nginx\` for the site in ${root}; write it anew after each build.
${host === '_' ? '# Another server block that listens there and is its default answers in place of this one: Debian has one in sites-enabled/default.\n' : ''}
${nginxMaps(table, base)}
map $uri $maas_image_docs_cache {
  default "${cacheAndAsk}";
${cached.map(([path, value]) => `  "~^${escapePattern(prefix + path)}" ${quote(value)};`).join('\n')}
}

server {
  listen ${listen};
  server_name ${host};
${base === '/' ? `  root ${quote(root)};` : `  location = ${prefix} { return 301 ${base}; }\n  location ${base} { alias ${quote(`${root}/`)}; }\n  location / { return 404; }`}
  location ~ ^${escapePattern(prefix)}/_(?:headers|redirects)$ { return 404; }

  types {
${Object.entries(types).map(([type, extensions]) => `    ${type} ${extensions};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/javascript text/plain text/markdown application/json application/xml;

  absolute_redirect off;
  server_tokens off;
  # A folder without a page of its own is missing, too.
  error_page 403 404 =404 ${prefix}/404.html;
  # The links of a page are relative, so that it has one address: no slash is doubled or encoded in it. Only what the
  # address of a page is made of is sent back: no host, no step up, no backslash.
  if ($request_uri ~* "^(?=[^?]*(?://|%2f))(?:[\\w/-]|%2f)+(?:\\?|$)") { rewrite ^(.*)$ $1 permanent; }
  if ($maas_image_docs_moved) { return 301 $maas_image_docs_moved; }

  gzip_static on;
  gzip_vary on;
${brotli ? '  brotli_static on;\n' : ''}
${everywhere.map(([name, value]) => `  add_header ${name} ${quote(value)} always;`).join('\n')}
  add_header Cache-Control $maas_image_docs_cache always;
}
`;
}

/** A string of nginx; it has no way to write a dollar sign, and no header of the site has one. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function escapePattern(text: string): string {
  return text.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');
}
