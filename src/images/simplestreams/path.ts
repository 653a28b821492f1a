/**
 * Why a path of a stream is refused, or undefined where it may be used. A path is relative to the root of the stream
 * (the directory that holds `streams/`) and must stay below it, however a server, a file system or a URL parser reads it.
 *
 * Rule: simplestreams `assert_safe_path` (simplestreams/util.py), widened to backslashes, schemes and percent-encoding.
 * Returns the end of a sentence that begins with the path.
 */
export function findPathProblem(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (!path.isWellFormed()) return 'holds half a character';
  let form = path;
  for (let round = 0; round < maxDecodings; round++) {
    const problem = findPlainProblem(form);
    if (problem !== undefined) return round === 0 ? problem : `${problem} once its percent-encoding is undone`;
    const decoded = decodePercents(form);
    if (decoded === form) return undefined;
    form = decoded;
  }
  return `is percent-encoded more than ${maxDecodings} times over`;
}

const maxDecodings = 4;

function findPlainProblem(path: string): string | undefined {
  if (/[\u0000-\u001f\u007f-\u009f]/.test(path)) return 'holds a control character';
  if (path.includes('\\')) return 'holds a backslash, which some systems take for a separator';
  if (path.startsWith('/')) return path.startsWith('//') ? 'names another host' : 'is absolute';
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return 'begins with a scheme or a drive, as an address of its own does';
  if (/(?:^|\/)\s*\.\.\s*(?:\/|$)/.test(path)) return 'holds a ".." segment';
  if (/(?:^|\/)\s*\.{3,}\s*(?:\/|$)/.test(path)) return 'holds a segment of dots alone, which some systems take for ".."';
  if (/%c[01]/i.test(path)) return 'holds %C0 or %C1, which only serve to hide a character';
  return undefined;
}

/** Undoes one round of percent-encoding, byte by byte. */
function decodePercents(path: string): string {
  return path.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
