/** True where a range of releases holds for a release; all are written `3.5`, and both ends belong to the range. */
export function rangeApplies(release: string, since: string | undefined, until: string | undefined): boolean {
  return (since === undefined || rank(release) >= rank(since)) && (until === undefined || rank(release) <= rank(until));
}

/** The release that an address asks for: `3.4` for `?maas=3.4`, and for `?maas=3.4.2`; undefined where it is none of `known`. */
export function releaseInQuery(query: string, known: readonly string[]): string | undefined {
  const release = /^\d+\.\d+/.exec(new URLSearchParams(query).get('maas') ?? '')?.[0];
  return release !== undefined && known.includes(release) ? release : undefined;
}

function rank(release: string): number {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  return major * 1000 + minor;
}
