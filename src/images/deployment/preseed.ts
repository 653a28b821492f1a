
/** What a preseed is made for. */
const preseedPrefixes = ['curtin_userdata', 'curtin', 'commissioning', 'enlist'] as const;

export type PreseedPrefix = (typeof preseedPrefixes)[number];

/** What a machine is about to be given, as far as the name of its preseed depends on it. */
export interface PreseedQuery {
  readonly prefix: PreseedPrefix;
  readonly osystem: string;
  readonly arch: string;
  readonly subarch: string;
  readonly release: string;
  readonly nodeName: string;
}

/**
 * The names of preseeds that MAAS tries, the most specific first; the first file that exists is used.
 *
 * Each name drops a part from the right. For Ubuntu every name is also tried without the operating system, as releases of
 * MAAS before there were others wrote it.
 *
 * Source: canonical/maas src/maasserver/preseed.py `get_preseed_filenames`.
 */
export function preseedNames({ prefix, osystem, arch, subarch, release, nodeName }: PreseedQuery): string[] {
  const parts = [prefix, osystem, arch, subarch, release, nodeName];
  const names: string[] = [];
  for (let length = parts.length; length > 0; length--) {
    names.push(parts.slice(0, length).join('_'));
    if (osystem === 'ubuntu' && length > 2) names.push([prefix, ...parts.slice(2, length)].join('_'));
  }
  return [...names, 'generic'];
}
