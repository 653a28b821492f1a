import { isMaasSince, parseMaasVersion } from '../maas-version.ts';
import type { MaasVersion } from '../maas-version.ts';
import { checkFields } from './field-check.ts';
import { checkKeyring } from './keyring-check.ts';
import type { BootSourceFinding } from './rule.ts';
import type { BootSource } from './source.ts';
import { checkStream } from './stream-check.ts';
import { checkTogether } from './together-check.ts';
import { checkUrl } from './url-check.ts';

/**
 * Tells what a MAAS of the given version would say of boot sources, as if they were entered one after the other, and
 * what else is worth knowing. Findings about one source come in the order of the sources, those about several last.
 * Each code is explained in `bootSourceRules`, with where the rule stands.
 *
 * @param maasVersion as `parseMaasVersion` reads it, `3.7`
 * @throws {ImagesError} BadMaasVersion
 */
export function checkBootSources(
  sources: readonly BootSource[],
  maasVersion: MaasVersion | string,
): readonly BootSourceFinding[] {
  const version = typeof maasVersion === 'string' ? parseMaasVersion(maasVersion) : maasVersion;
  const several = isMaasSince(version, '3.8');
  const alone = sources.flatMap((source, index) =>
    [
      ...checkUrl(source, version),
      ...checkStream(source),
      ...checkKeyring(source, several),
      ...checkFields(source, several),
    ].map((finding): BootSourceFinding => ({ ...finding, index })),
  );
  return [...alone, ...checkTogether(sources, several)];
}
