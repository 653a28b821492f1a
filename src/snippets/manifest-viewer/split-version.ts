/** The parts of a version as it is written: empty where it has none. */
export interface VersionParts {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

/** Takes `[epoch:]upstream[-revision]` apart, so that {@link joinVersion} gives the same text again (deb-version(7)). */
export function splitVersion(version: string): VersionParts {
  const colon = version.indexOf(':');
  const hyphen = version.lastIndexOf('-');
  const end = hyphen > colon ? hyphen : version.length;
  return { epoch: version.slice(0, Math.max(colon, 0)), upstream: version.slice(colon + 1, end), revision: version.slice(end + 1) };
}

export function joinVersion({ epoch, upstream, revision }: VersionParts): string {
  return `${epoch && `${epoch}:`}${upstream}${revision && `-${revision}`}`;
}
