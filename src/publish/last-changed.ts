import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

let days: ReadonlyMap<string, string> | undefined;

/** The day that a file of the project was changed last, `2026-11-21`, as git knows it; undefined where git does not. */
export function lastChanged(file: string): string | undefined {
  days ??= readHistory();
  return days.get(file);
}

/**
 * The newest day of each page source, by its path from the project's folder. Where a clone is shallow, its oldest commits seem to
 * have made every file; what they say is no date of a change.
 */
export function readHistory(folder = '.'): ReadonlyMap<string, string> {
  const cut = new Set(readShallow(folder));
  const found = new Map<string, string | undefined>();
  let day: string | undefined;
  for (const line of git(folder, ['-c', 'core.quotePath=off', 'log', '--format=@%ct %H', '--name-only', '--relative', '--', 'content/pages']).split('\n')) {
    const [, seconds, commit = ''] = /^@(\d+) (\w+)$/.exec(line) ?? [];
    if (seconds !== undefined) day = cut.has(commit) ? undefined : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    else if (line !== '' && !found.has(line)) found.set(line, day);
  }
  return new Map([...found].flatMap(([file, known]) => (known === undefined ? [] : [[file, known]])));
}

/** The commits that a shallow clone has without their parents (git-scm.com, gitrepository-layout, "shallow"). */
function readShallow(folder: string): string[] {
  const place = git(folder, ['rev-parse', '--git-path', 'shallow']).trim();
  try {
    return place === '' ? [] : readFileSync(resolve(folder, place), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** What git answers; nothing outside a repository and without git. */
function git(folder: string, words: readonly string[]): string {
  try {
    return execFileSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
