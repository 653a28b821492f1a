/** What an archive puts before the address of a page that it kept. */
const archive = /^(?:https?:\/\/)?(?:web\.archive\.org\/web|archive\.(?:today|ph|is|org))\/(?:[0-9*]+[a-z_]*\/)?(?=https?:\/\/?)/i;

/** Services that send a reader on, and the parameter in which they carry the address: those that mail and chat programs put before links. */
const senders: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/^[a-z0-9-]+\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/^www\.google\.com$/, 'q'],
  [/^www\.google\.com$/, 'url'],
  [/^slack-redir\.net$/, 'url'],
];

/**
 * The address within one that an archive or a program for mail or chat made of it; undefined where it is none of those.
 *
 * A parameter of any other site is that site's own affair.
 */
export function unwrapAddress(address: string): string | undefined {
  const kept = address.replace(archive, '');
  if (kept !== address) return kept.replace(/^(https?:\/)(?!\/)/i, '$1/');
  const url = URL.parse(address);
  return senders.flatMap(([host, parameter]) => (url !== null && host.test(url.hostname) ? (url.searchParams.get(parameter) ?? []) : [])).at(0);
}
