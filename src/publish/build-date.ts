import { execFileSync } from 'node:child_process';
import { BuildFailure } from './build-failure.ts';

/** The end of the year 9999, in seconds since 1970. */
const end = 253_402_300_800;

/**
 * The day that a build stands for, `2025-11-21`, in UTC, so that two builds of one state are the same: what SOURCE_DATE_EPOCH says
 * (reproducible-builds.org), else the day of the last commit, else, outside a repository, today.
 *
 * @throws {BuildFailure} where SOURCE_DATE_EPOCH is no date
 */
export function readBuildDate(env: Readonly<Record<string, string | undefined>> = process.env, now = new Date()): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch && !isTime(epoch)) throw new BuildFailure(`SOURCE_DATE_EPOCH is \`${epoch}\`, which is no date. Write it in whole seconds since 1970, as \`git log -1 --format=%ct\` does, or leave SOURCE_DATE_EPOCH out.`);
  const seconds = epoch || lastCommit();
  const date = seconds !== undefined && isTime(seconds) ? new Date(Number(seconds) * 1000) : now;
  return date.toISOString().slice(0, 10);
}

function isTime(seconds: string): boolean {
  return /^\d{1,12}$/.test(seconds) && Number(seconds) < end;
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
    return execFileSync('git', ['-c', 'log.showSignature=false', 'log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
