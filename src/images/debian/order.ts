import { epochOf } from './version.ts';

const digitZero = 48;
const digitNine = 57;
const tilde = 126;

/**
 * Puts two Debian versions in dpkg's order: negative, zero or positive as `a` is earlier than, equal to or later than
 * `b`. Epochs first, then upstream versions, then revisions. Different texts can be equal (`1.0`, `0:1.0-0`, `1.00`).
 *
 * Never throws: a text that is not a version still has its place, so that a damaged manifest can be compared.
 *
 * Rule: deb-version(7); lib/dpkg/version.c `dpkg_version_compare` of dpkg.
 */
export function compareDebianVersions(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.trim();
  const right = b.trim();
  const leftColon = left.indexOf(':');
  const rightColon = right.indexOf(':');
  const epochs = epochOf(left, leftColon) - epochOf(right, rightColon);
  if (epochs !== 0) return epochs;
  const leftHyphen = hyphenAfter(left, leftColon);
  const rightHyphen = hyphenAfter(right, rightColon);
  return (
    comparePart(left, leftColon + 1, leftHyphen, right, rightColon + 1, rightHyphen) ||
    comparePart(left, leftHyphen + 1, left.length, right, rightHyphen + 1, right.length)
  );
}

/** Where the hyphen before the revision stands, or the end of the text where there is no revision. */
function hyphenAfter(text: string, colon: number): number {
  const hyphen = text.lastIndexOf('-');
  return hyphen > colon ? hyphen : text.length;
}

/**
 * Compares two upstream versions or two revisions, given in place as text, start and end: turn by turn a run of
 * characters that are not digits, by weight, and a run of digits, by value. Digits are compared as text, so no number
 * is too large.
 *
 * Rule: lib/dpkg/version.c `verrevcmp` of dpkg.
 */
function comparePart(a: string, aStart: number, aEnd: number, b: string, bStart: number, bEnd: number): number {
  let i = aStart;
  let j = bStart;
  while (i < aEnd || j < bEnd) {
    while ((i < aEnd && !isDigitAt(a, i)) || (j < bEnd && !isDigitAt(b, j))) {
      const difference = weightAt(a, i, aEnd) - weightAt(b, j, bEnd);
      if (difference !== 0) return difference;
      i += 1;
      j += 1;
    }
    while (i < aEnd && a.charCodeAt(i) === digitZero) i += 1;
    while (j < bEnd && b.charCodeAt(j) === digitZero) j += 1;
    let firstDifference = 0;
    while (i < aEnd && j < bEnd && isDigitAt(a, i) && isDigitAt(b, j)) {
      firstDifference ||= a.charCodeAt(i) - b.charCodeAt(j);
      i += 1;
      j += 1;
    }
    if (i < aEnd && isDigitAt(a, i)) return 1;
    if (j < bEnd && isDigitAt(b, j)) return -1;
    if (firstDifference !== 0) return firstDifference;
  }
  return 0;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= digitZero && code <= digitNine;
}

/** `~` before the end of the text, the end and digits before letters, letters before all else. */
function weightAt(text: string, at: number, end: number): number {
  if (at >= end || isDigitAt(text, at)) return 0;
  const code = text.charCodeAt(at);
  if (code === tilde) return -1;
  return isLetter(code) ? code : code + 256;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
