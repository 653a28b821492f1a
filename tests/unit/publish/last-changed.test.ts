import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readHistory } from '../../../src/publish/last-changed.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'history-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a page and commits it at noon of a day, UTC. */
function commit(name: string, text: string, day: string): void {
  const root = join(folder, 'origin');
  mkdirSync(join(root, 'content/pages'), { recursive: true });
  writeFileSync(join(root, 'content/pages', name), text);
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` };
  const run = (...words: string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false', ...words], { cwd: root, env, stdio: 'ignore' });
  run('init', '-q');
  run('add', '.');
  run('commit', '-q', '-m', text);
}

it('is the day of the newest commit of each page', () => {
  commit('a.mdx', '1', '2025-01-01');
  commit('b.mdx', '1', '2025-02-01');
  commit('a.mdx', '2', '2025-03-01');
  expect(readHistory(join(folder, 'origin'))).toEqual(new Map([['content/pages/a.mdx', '2025-03-01'], ['content/pages/b.mdx', '2025-02-01']]));
});

it('is unknown for a page whose last change a shallow clone does not hold', () => {
  commit('a.mdx', '1', '2025-01-01');
  commit('b.mdx', '1', '2025-02-01');
  commit('b.mdx', '2', '2025-03-01');
  execFileSync('git', ['clone', '-q', '--depth', '2', `file://${join(folder, 'origin')}`, join(folder, 'clone')], { stdio: 'ignore' });
  expect(readHistory(join(folder, 'clone'))).toEqual(new Map([['content/pages/b.mdx', '2025-03-01']]));
});

it('is unknown outside a repository', () => expect(readHistory(folder)).toEqual(new Map()));
