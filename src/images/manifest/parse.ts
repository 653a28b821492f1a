import { ImagesError } from '../errors.ts';
import { findDuplicate } from './duplicate.ts';
import { isSnapLine, readPackageLine, readSnapLine } from './line.ts';
import type { LineProblem } from './line.ts';
import { guessFormat } from './other-format.ts';
import { formatPackageName } from './package.ts';
import type { Manifest, ManifestPackage, ManifestSnap } from './package.ts';

const carriageReturn = 13;

/**
 * Reads a manifest: one package a line, `name[:arch]<TAB>version`, as `dpkg-query -W` prints it, and Ubuntu's lines of
 * snaps. A byte-order mark, CRLF and empty lines are tolerated; anything else that is not such a line is refused, as
 * is a package that stands there twice.
 *
 * The strings of the result are slices of `text`; tests/bench/manifest.ts prints what 100,000 lines take.
 *
 * @param file what errors call the text
 * @throws {ImagesError} MalformedManifest, with line and column
 */
export function parseManifest(text: string, file: string): Manifest {
  const packages: ManifestPackage[] = [];
  const snaps: ManifestSnap[] = [];
  for (const [line, lineNumber] of lines(text)) {
    const read = isSnapLine(line) ? readSnapLine(line) : readPackageLine(line);
    if ('reason' in read) throw malformed(file, lineNumber, read, `${guessFormat(text) ?? ''} A manifest is what dpkg-query -W prints: name[:arch], a TAB, the version.`.trim());
    if ('revision' in read) snaps.push(read);
    else packages.push(read);
  }
  refuseDuplicate(packages, text, file, (line) => !isSnapLine(line), 'dpkg has a package once for each architecture');
  refuseDuplicate(snaps.map(asPackage), text, file, isSnapLine, 'a system has a snap once');
  return { packages, snaps };
}

/** The lines of a text that hold something, with their numbers from 1. */
function* lines(text: string): Generator<readonly [line: string, lineNumber: number]> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let lineNumber = 1; start < text.length; lineNumber += 1) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline;
    const end = text.charCodeAt(next - 1) === carriageReturn ? next - 1 : next;
    if (end > start) yield [text.slice(start, end), lineNumber];
    start = next + 1;
  }
}

function refuseDuplicate(
  packages: readonly ManifestPackage[],
  text: string,
  file: string,
  isOne: (line: string) => boolean,
  rule: string,
): void {
  const duplicate = findDuplicate(packages);
  const entry = duplicate === undefined ? undefined : packages[duplicate.second];
  if (duplicate === undefined || entry === undefined) return;
  const lineNumbers = [...lines(text)].filter(([line]) => isOne(line)).map(([, lineNumber]) => lineNumber);
  const reason = `${formatPackageName(entry)} stands on line ${lineNumbers[duplicate.first]} already.`;
  const remedy = `Leave one of the lines out: ${rule}.`;
  throw malformed(file, lineNumbers[duplicate.second] ?? 1, { column: 1, reason }, remedy);
}

function asPackage({ name }: ManifestSnap): ManifestPackage {
  return { name: `snap:${name}`, architecture: undefined, version: '' };
}

function malformed(file: string, line: number, { column, reason }: LineProblem, remedy: string): ImagesError {
  return new ImagesError('MalformedManifest', { place: { file, line, column }, reason, remedy });
}
