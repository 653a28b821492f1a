import { debianVersionProblem } from '../debian/version.ts';
import { quote } from '../quote.ts';
import type { ManifestPackage, ManifestSnap } from './package.ts';

/** What is wrong with a line, and the column (from 1) where it goes wrong. */
export interface LineProblem {
  readonly reason: string;
  readonly column: number;
}

const snapPrefix = 'snap:';

/** Characters of a version without white space at its ends, enough to know a good one quickly. */
const plainVersion = /^(?:\d{1,9}:)?\d[A-Za-z0-9.+~]*(?:-[A-Za-z0-9.+~]+)?$/;

const packageName = /^[A-Za-z0-9][A-Za-z0-9+._-]*$/;

const architectureName = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

/** True for the line of a snap. */
export function isSnapLine(line: string): boolean {
  return line.startsWith(snapPrefix);
}

/**
 * Reads `name[:arch]<TAB>version`, the default format of `dpkg-query -W`.
 *
 * Rules: dpkg-query(1) `--showformat`; lib/dpkg/parsehelp.c `pkg_name_is_illegal` and lib/dpkg/arch.c
 * `dpkg_arch_name_is_illegal` of dpkg.
 */
export function readPackageLine(line: string): ManifestPackage | LineProblem {
  const tab = line.indexOf('\t');
  if (tab === -1) return { column: 1, reason: `${quote(line)} has no TAB between package and version.` };
  const colon = line.lastIndexOf(':', tab);
  const name = line.slice(0, colon === -1 ? tab : colon);
  const architecture = colon === -1 ? undefined : line.slice(colon + 1, tab);
  const version = line.slice(tab + 1);
  if (!packageName.test(name)) return { column: 1, reason: `${quote(name)} is not the name of a package.` };
  if (architecture !== undefined && !architectureName.test(architecture)) {
    return { column: colon + 2, reason: `${quote(architecture)} is not the name of an architecture.` };
  }
  const problem = plainVersion.test(version) ? undefined : versionProblem(version);
  if (problem !== undefined) {
    return { column: tab + 2, reason: `${quote(version)} is not the version of a package: ${problem}.` };
  }
  return { name, architecture, version };
}

/**
 * Reads `snap:name<TAB>channel<TAB>revision`, as Ubuntu's image builds append it for seeded snaps.
 *
 * Rule: livecd-rootfs `snap-seed-parse`.
 */
export function readSnapLine(line: string): ManifestSnap | LineProblem {
  const [name = '', channel, revision, ...more] = line.slice(snapPrefix.length).split('\t');
  const whole = revision !== undefined && more.length === 0;
  if (!whole || channel === undefined || !/^[a-z0-9][a-z0-9_-]*$/.test(name) || !/^[\w./+-]*$/.test(channel)) {
    return { column: 1, reason: `${quote(line)} is not a snap, a channel and a revision, separated by TABs.` };
  }
  if (!/^x?\d+$/.test(revision)) {
    return { column: line.lastIndexOf('\t') + 2, reason: `${quote(revision)} is not the revision of a snap.` };
  }
  return { name, channel, revision };
}

function versionProblem(version: string): string | undefined {
  return /^\s|\s$/.test(version) ? 'white space around it' : debianVersionProblem(version);
}
