import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const { jobs } = z.object({ jobs: z.object({ sync: z.object({ steps: z.array(z.object({ name: z.string().optional(), run: z.string().optional() })) }) }) }).parse(parse(readFileSync('.github/workflows/sync.yml', 'utf8')));
const stepOf = (name: string) => jobs.sync.steps.find((step) => step.name === name)?.run ?? '';

let folder: string;
let checkout: string;

/** A checkout with a snapshot, the repository that it came from, and commands in the places of `gh` and `npm`. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sync-'));
  checkout = join(folder, 'checkout');
  mkdirSync(join(folder, 'bin'));
  const first = join(folder, 'first');
  mkdirSync(join(first, 'content'), { recursive: true });
  cpSync('content/snapshot', join(first, 'content/snapshot'), { recursive: true });
  git(first, 'init', '--quiet', '--initial-branch', 'main');
  git(first, 'add', '.');
  git(first, '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'First');
  git(folder, 'clone', '--quiet', '--bare', first, 'origin.git');
  git(folder, 'clone', '--quiet', 'origin.git', 'checkout');
  writeFileSync(join(folder, 'changes.md'), 'What differs.\n');
  command('gh', 'echo "$1 $2" >> "$RUNNER_TEMP/asked"; [ "$2" != view ] || cat "$RUNNER_TEMP/state"');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function command(name: string, script: string): void {
  const file = join(folder, 'bin', name);
  writeFileSync(file, `#!/bin/bash\n${script}\n`);
  chmodSync(file, 0o755);
}

function git(cwd: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd, encoding: 'utf8' });
}

/** Runs a step as GitHub does: bash ends at the first command that fails. */
function run(name: string): void {
  execFileSync('bash', ['-e', '-o', 'pipefail', '-c', stepOf(name)], { cwd: checkout, stdio: 'pipe', env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, RUNNER_TEMP: folder } });
}

const asked = () => readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
const branches = () => git(join(folder, 'origin.git'), 'branch', '--format', '%(refname:short)').trim().split('\n');

it('proposes nothing where the snapshot is as it was', () => {
  run('Propose the change');
  expect(branches()).toEqual(['main']);
});

it('proposes a changed snapshot, and the next one in the same proposal while that is open', () => {
  appendFileSync(join(checkout, 'content/snapshot/snapshot.json'), ' ');
  run('Propose the change');
  expect(branches()).toEqual(['main', 'sync-snapshot']);
  expect(asked()).toEqual(['pr view', 'pr create']);

  git(checkout, 'switch', '--quiet', 'main');
  writeFileSync(join(checkout, 'content/snapshot/new.json'), '{}');
  writeFileSync(join(folder, 'state'), 'OPEN\n');
  run('Propose the change');
  expect(asked().slice(2)).toEqual(['pr view', 'pr edit']);
  expect(git(join(folder, 'origin.git'), 'show', '--stat', '--format=%s', 'sync-snapshot')).toMatch(/^Renew the snapshot of the image data\n\n content\/snapshot\/new\.json/);
});

it('says in the proposal where the site cannot be built with the snapshot', () => {
  command('npm', 'echo building');
  run('Build the site of it');
  expect(readFileSync(join(folder, 'changes.md'), 'utf8')).toBe('What differs.\n');
  command('npm', 'echo "There is no product a:b." >&2; exit 1');
  run('Build the site of it');
  expect(readFileSync(join(folder, 'changes.md'), 'utf8')).toBe('What differs.\n\n**The site cannot be built with it:**\n\n```text\nThere is no product a:b.\n```\n');
});
