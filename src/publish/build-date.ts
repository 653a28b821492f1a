import { execFileSync } from 'node:child_process';

/**
 * The day that a build stands for, `2025-11-21`, in UTC, so that two builds of one state are the same: what SOURCE_DATE_EPOCH says
 * (reproducible-builds.org), else the day of the last commit, else, outside a repository, today.
 */
export function readBuildDate(env: Readonly<Record<string, string | undefined>> = process.env, now = new Date()): string {
  const seconds = env['SOURCE_DATE_EPOCH'] ?? lastCommit();
  const date = seconds !== undefined && /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : now;
  return date.toISOString().slice(0, 10);
}

/** What git has answered: each page asks, and a build stands for one commit. */
let asked: { readonly seconds: string | undefined } | undefined;

/** Seconds since 1970 of the last commit; undefined outside a repository and without git. */
function lastCommit(): string | undefined {
  asked ??= { seconds: askGit() };
  return asked.seconds;
}

function askGit(): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
