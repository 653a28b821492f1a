import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project to break: everything but what git ignores, with the installed packages linked in. */
export interface ScratchProject {
  readonly folder: string;
  /** Runs an npm script there to its end, with variables of the environment behind its words; `output` is what it printed, colours removed. */
  readonly run: (...script: readonly (string | Readonly<Record<string, string>>)[]) => Promise<{ code: number | null; output: string }>;
  readonly remove: () => void;
}

/** Makes a copy of the project in a temporary folder. */
export function makeScratchProject(): ScratchProject {
  const folder = mkdtempSync(join(tmpdir(), 'maas-image-docs-'));
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', '.node.env', 'src', 'content', 'public']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const running = new Set<ChildProcess>();
  return {
    folder,
    run: async (...script) => {
      const words = script.filter((word) => typeof word === 'string');
      const child = startScript(folder, words, Object.assign({}, ...script.filter((word) => typeof word !== 'string')));
      const output = collect(child);
      running.add(child);
      const code = await new Promise<number | null>((done) => child.on('close', done));
      running.delete(child);
      return { code, output: output() };
    },
    remove: () => {
      // Where a test has run out of time its script has not.
      running.forEach(killScript);
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Gives a copy packages of its own to keep things below, so that it finds nothing that an earlier build has kept. */
export function forgetBuilds({ folder }: ScratchProject): void {
  rmSync(join(folder, 'node_modules'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!['.cache', '.vite', '.astro'].includes(name)) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
}

/** Starts an npm script in a folder, in a process group of its own. */
export function startScript(folder: string, script: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn('npm', ['run', '--silent', ...script], { cwd: folder, detached: true, env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...environment } });
}

/** Ends a script with all that it has started, and waits until it has. */
export async function stopScript(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('close', done));
  if (killScript(child)) await ended;
}

/** Ends a script with all that it has started; false where it has ended by itself. */
function killScript({ pid, exitCode, signalCode }: ChildProcess): boolean {
  if (pid === undefined || exitCode !== null || signalCode !== null) return false;
  process.kill(-pid, 'SIGKILL');
  return true;
}

/** Collects what a process prints; call the result for what there is so far. */
export function collect(child: ChildProcess): () => string {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text.replace(/\u001b\[[0-9;]*m/g, '');
}
