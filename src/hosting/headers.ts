/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What the site needs of a browser: to copy a command. All else that a page could ask for is refused. */
const refused = [
  'accelerometer', 'autoplay', 'bluetooth', 'camera', 'display-capture', 'encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid',
  'identity-credentials-get', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get',
  'screen-wake-lock', 'serial', 'usb', 'web-share', 'xr-spatial-tracking',
];

/**
 * The headers of every answer. Referrer-Policy: a ticket system or a vendor's site is not told what a reader reads.
 *
 * @param policy the Content-Security-Policy in its form for a header
 */
export function siteHeaders(policy: string): Headers {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': ['clipboard-write=(self)', ...refused.map((feature) => `${feature}=()`)].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/**
 * Folders in which the name of every file carries the digest of its content, so that a file never changes under its name; `npm run
 * verify` holds every file to it.
 */
export const immutableFolders = ['assets/'];

/** How long a browser may keep a file without asking again. */
const cacheForEver = 'public, max-age=31536000, immutable';
export const cacheAndAsk = 'no-cache';

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it. A host joins the values of all rules that meet a path, so no
 * two rules set the same header; what no rule keeps for ever these hosts have a browser ask for again.
 *
 * @param folders those of the site whose files may be kept for ever
 */
export function writeHeaders(headers: Headers, folders: readonly string[]): string {
  const all = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${all.join('')}${folders.map((folder) => `/${folder}*\n  Cache-Control: ${cacheForEver}\n`).join('')}`;
}

/** A rule of a file `_headers`: a path, `*` at its end standing for any rest, and the headers of what it meets. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Headers;
}

/** Reads a file `_headers`. */
export function readHeaders(text: string): HeaderRule[] {
  return text.split(/\n(?=\/)/).flatMap((block) => {
    const [path = '', ...lines] = block.trimEnd().split('\n');
    const headers = lines.map((line) => /^\s+([^:\s]+):\s*(.*)$/.exec(line)).flatMap((match) => (match?.[1] === undefined ? [] : [[match[1], match[2] ?? '']]));
    return path === '' ? [] : [{ path, headers: Object.fromEntries(headers) }];
  });
}

/** The headers that rules give a path, `/about-images/`. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Headers {
  const met = rules.filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path));
  return Object.assign({}, ...met.map(({ headers }) => headers));
}
