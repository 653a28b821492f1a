import { maasReleases } from '../../../images/maas-releases.ts';
import { compareMaasVersions, parseMaasVersion } from '../../../images/maas-version.ts';

/** Negative, zero or positive as the release `a` is older than, the same as or newer than `b`. */
export function compareReleases(a: string, b: string): number {
  return compareMaasVersions(parseMaasVersion(a), parseMaasVersion(b));
}

/** False for the newest release: what holds until then still holds. */
export function hasEnded(until: string): boolean {
  return maasReleases.some(({ name }) => compareReleases(name, until) > 0);
}
