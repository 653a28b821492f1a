import { execFileSync } from 'node:child_process';

let days: ReadonlyMap<string, string> | undefined;

/** The day that a file of the project was changed last, `2026-11-21`, as git knows it; undefined where git does not. */
export function lastChanged(file: string): string | undefined {
  days ??= readHistory();
  return days.get(file);
}

/** The newest day of each page source, by its path from the project's folder. */
function readHistory(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let day = '';
  for (const line of gitLog().split('\n')) {
    const [, seconds] = /^@(\d+)$/.exec(line) ?? [];
    if (seconds !== undefined) day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    else if (line !== '' && !found.has(line)) found.set(line, day);
  }
  return found;
}

function gitLog(): string {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=off', 'log', '--format=@%ct', '--name-only', '--relative', '--', 'content/pages'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
