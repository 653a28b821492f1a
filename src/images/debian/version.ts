import { ImagesError } from '../errors.ts';
import type { Place } from '../errors.ts';
import { quote } from '../quote.ts';

/** A Debian package version, `[epoch:]upstream[-revision]`, taken apart. */
export interface DebianVersion {
  /** 0 where the text has none. */
  readonly epoch: number;
  readonly upstream: string;
  /** Empty where the text has none; `1.0` and `1.0-0` are equal. */
  readonly revision: string;
}

/** The largest epoch dpkg reads, C's `INT_MAX`. */
const largestEpoch = 2_147_483_647;

const integer = /^[+-]?[0-9]+$/;

/**
 * Reads a Debian package version and refuses all that `dpkg --validate-version` refuses.
 *
 * Rules: deb-version(7); lib/dpkg/parsehelp.c `parseversion` of dpkg. As there, white space around the text does not
 * count and an epoch may carry a plus sign or leading zeros.
 *
 * @param place where the text stands, for the error
 * @throws {ImagesError} BadDebianVersion
 */
export function parseDebianVersion(text: string, place: Place = { file: 'package version' }): DebianVersion {
  const problem = debianVersionProblem(text);
  if (problem !== undefined) {
    throw new ImagesError('BadDebianVersion', {
      place,
      reason: `${quote(text)} is not a Debian version: ${problem}.`,
      remedy: 'Write it as [epoch:]upstream[-revision], such as 1:2.40-1ubuntu3.',
    });
  }
  return split(trimSpace(text));
}

/** Why `dpkg --validate-version` refuses a text, in dpkg's words, or undefined where it accepts it. */
export function debianVersionProblem(text: string): string | undefined {
  const trimmed = trimSpace(text);
  if (trimmed === '') return 'version string is empty';
  if (/[ \t\n\v\f\r]/.test(trimmed)) return 'version string has embedded spaces';
  const { upstream, revision } = split(trimmed);
  return (
    epochProblem(text.replace(/^[ \t\n\v\f\r]+/, '')) ??
    (trimmed.endsWith('-') ? 'revision number is empty' : undefined) ??
    (upstream === '' ? 'version number is empty' : undefined) ??
    (/^[0-9]/.test(upstream) ? undefined : 'version number does not start with digit') ??
    (/^[A-Za-z0-9.\-+~:]*$/.test(upstream) ? undefined : 'invalid character in version number') ??
    (/^[A-Za-z0-9.+~]*$/.test(revision) ? undefined : 'invalid character in revision number')
  );
}

/** The epoch of a version whose first colon stands at `colon`, -1 for none; 0 where there is no number before it. */
export function epochOf(text: string, colon: number): number {
  if (colon === -1) return 0;
  const epoch = text.slice(0, colon);
  return integer.test(epoch) ? Math.max(Number(epoch), 0) : 0;
}

/** The epoch ends at the first colon, the revision begins after the last hyphen. */
function split(text: string): DebianVersion {
  const colon = text.indexOf(':');
  const rest = text.slice(colon + 1);
  const hyphen = rest.lastIndexOf('-');
  return {
    epoch: epochOf(text, colon),
    upstream: hyphen === -1 ? rest : rest.slice(0, hyphen),
    revision: hyphen === -1 ? '' : rest.slice(hyphen + 1),
  };
}

/** As in dpkg, white space behind the colon is not nothing. */
function epochProblem(text: string): string | undefined {
  const colon = text.indexOf(':');
  if (colon === -1) return undefined;
  const epoch = text.slice(0, colon);
  if (!/^[+-]?[0-9]/.test(epoch)) return 'epoch in version is empty';
  if (!integer.test(epoch)) return 'epoch in version is not number';
  if (Number(epoch) < 0) return 'epoch in version is negative';
  if (Number(epoch) > largestEpoch) return 'epoch in version is too big';
  return colon === text.length - 1 ? 'nothing after colon in version number' : undefined;
}

/** Strips the white space of C's `isspace`, which is less than JavaScript's `trim` strips. */
function trimSpace(text: string): string {
  return text.replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, '');
}
