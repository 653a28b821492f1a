import { ImagesError } from '../images/errors.ts';
import { maasReleases } from '../images/maas-releases.ts';
import { compareMaasVersions, parseMaasVersion } from '../images/maas-version.ts';
import type { MaasVersion } from '../images/maas-version.ts';
import { ComponentError } from './component-error.ts';

/** The versions of MAAS that a part of a page holds for. */
export interface VersionRange {
  /** Minor release from which it holds, `3.5`; absent: it always did. */
  readonly since?: string;
  /** Last minor release for which it holds, with all its patch releases; absent: it still does. */
  readonly until?: string;
  /** What the reader sees: `From MAAS 3.5`, `Up to MAAS 3.4`, `From MAAS 3.1 to 3.4`, `Only in MAAS 3.4`. */
  readonly label: string;
}

/**
 * Reads the versions that an author gave a marker, both inclusive. A patch release (`3.5.1`) is kept in the label; its
 * minor release counts as a whole.
 *
 * @param at place of the marker in the page, for the error
 * @throws ComponentError where a version is missing, unknown or a pre-release, or the range is empty
 */
export function readVersionRange({ since, until, at }: { since?: unknown; until?: unknown; at?: string | undefined }): VersionRange {
  const from = since === undefined ? undefined : readVersion(since, at);
  const to = until === undefined ? undefined : readVersion(until, at);
  if (from === undefined && to === undefined) throw new ComponentError(at, 'The marker has no version. Write <Since v="3.5"> or <Until v="3.4">.');
  if (from !== undefined && to !== undefined && compareMaasVersions(from.version, to.version) > 0) {
    throw new ComponentError(at, `No version is from ${from.text} up to ${to.text}. Give the earlier one as \`since\`.`);
  }
  return { ...(from && { since: from.release }), ...(to && { until: to.release }), label: describe(from?.text, to?.text) };
}

interface ReadVersion {
  readonly version: MaasVersion;
  /** As the author wrote it. */
  readonly text: string;
  /** Its minor release. */
  readonly release: string;
}

function readVersion(text: unknown, at: string | undefined): ReadVersion {
  if (typeof text !== 'string' || !/^\d+\.\d+(?:\.\d+)?$/.test(text)) {
    throw new ComponentError(at, `${JSON.stringify(text) ?? 'This'} is not a release of MAAS. Write it in quotation marks, as "3.5" or "3.5.1".`);
  }
  const version = parse(text, at);
  const release = `${version.major}.${version.minor}`;
  if (!maasReleases.some(({ name }) => name === release)) {
    throw new ComponentError(at, `There is no MAAS ${release}. The releases are ${maasReleases.map(({ name }) => name).join(', ')}.`);
  }
  return { version, text, release };
}

function parse(text: string, at: string | undefined): MaasVersion {
  try {
    return parseMaasVersion(text);
  } catch (error) {
    if (error instanceof ImagesError) throw new ComponentError(at, `${error.reason} ${error.remedy ?? ''}`.trim());
    throw error;
  }
}

function describe(since: string | undefined, until: string | undefined): string {
  if (since === undefined) return `Up to MAAS ${until ?? ''}`;
  if (until === undefined) return `From MAAS ${since}`;
  return since === until ? `Only in MAAS ${since}` : `From MAAS ${since} to ${until}`;
}
