import { ImagesError } from './errors.ts';
import type { Place } from './errors.ts';

/** The stages a MAAS release passes before it is final, earliest first. */
export const maasStages = ['alpha', 'beta', 'rc'] as const;

export type MaasStage = (typeof maasStages)[number];

/** A version of MAAS: `3.8.0a1` is `{ major: 3, minor: 8, patch: 0, preRelease: { stage: 'alpha', number: 1 } }`. */
export interface MaasVersion {
  readonly major: number;
  readonly minor: number;
  /** 0 where the text leaves it out: `3.5` is 3.5.0. */
  readonly patch: number;
  /** Absent from a final release. */
  readonly preRelease?: { readonly stage: MaasStage; readonly number: number };
}

const shape = /^(?:\d{1,9}:)?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:~?(alpha|beta|rc|a|b)(\d{1,9}))?(?:-[\w.~+-]+)?$/;

const stageNames: Readonly<Record<string, MaasStage>> = { a: 'alpha', alpha: 'alpha', b: 'beta', beta: 'beta', rc: 'rc' };

/**
 * Reads a version of MAAS as `maas … version read`, the snap and the Debian package write it: `2.9`, `3.5.1`,
 * `3.8.0a1`, `3.8.0~beta6`, `1:3.5.1-16316-g.72be0ca5c-0ubuntu1~22.04.1`. The epoch and what follows the first
 * hyphen (commit count, commit, package revision) do not count.
 *
 * Rule: canonical/maas src/provisioningserver/utils/version.py; unlike there, the third number may be left out.
 *
 * @param place where the text stands, for the error
 * @throws {ImagesError} BadMaasVersion
 */
export function parseMaasVersion(text: string, place: Place = { file: 'MAAS version' }): MaasVersion {
  const match = shape.exec(text);
  if (!match) {
    throw new ImagesError('BadMaasVersion', {
      place,
      reason: `${JSON.stringify(text.slice(0, 40))} is not a version of MAAS.`,
      remedy: 'Write it as 3.5, 3.7.3 or 3.8.0a1.',
    });
  }
  const [, major, minor, patch, stageText, number] = match;
  const stage = stageText === undefined ? undefined : stageNames[stageText];
  const numbers = { major: Number(major), minor: Number(minor), patch: Number(patch ?? 0) };
  return stage === undefined ? numbers : { ...numbers, preRelease: { stage, number: Number(number) } };
}

/** True for a text that {@link parseMaasVersion} reads. */
export function isMaasVersion(text: string): boolean {
  return shape.test(text);
}

/** Writes a version in MAAS's short form: `3.5.0`, `3.8.0~alpha1`. */
export function formatMaasVersion({ major, minor, patch, preRelease }: MaasVersion): string {
  return `${major}.${minor}.${patch}${preRelease ? `~${preRelease.stage}${preRelease.number}` : ''}`;
}

/** Negative, zero or positive as `a` is older than, equal to or newer than `b`; alpha < beta < rc < final. */
export function compareMaasVersions(a: MaasVersion, b: MaasVersion): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.patch - b.patch ||
    stageRank(a) - stageRank(b) ||
    (a.preRelease?.number ?? 0) - (b.preRelease?.number ?? 0)
  );
}

/**
 * True where `version` has what came in the release `since` (`3.8`). A pre-release counts as its final release:
 * 3.8.0a1 has what 3.8 brought.
 */
export function isMaasSince(version: MaasVersion, since: string): boolean {
  const { major, minor, patch } = version;
  return compareMaasVersions({ major, minor, patch }, parseMaasVersion(since)) >= 0;
}

/** True where `version` belongs to the series `until` (`3.4`) or an earlier one: 3.4.2 is up to 3.4. */
export function isMaasUntil(version: MaasVersion, until: string): boolean {
  const last = parseMaasVersion(until);
  return version.major < last.major || (version.major === last.major && version.minor <= last.minor);
}

function stageRank({ preRelease }: MaasVersion): number {
  return preRelease ? maasStages.indexOf(preRelease.stage) : maasStages.length;
}
