import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { commands } from '../../../../src/images/cli/commands.ts';
import { runProgram } from '../../../../src/images/cli/program.ts';

/** What a command printed and how it ended. */
export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command within this process, away from any terminal. */
export async function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliResult> {
  const written = { out: '', err: '' };
  const code = await runProgram(commands, args, {
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
    isTerminal: false,
    isErrTerminal: false,
    env,
    now: () => new Date(),
  });
  return { code, ...written };
}

/** Starts a command in a process of its own, as `npm run images --` does. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['src/images/cli/main.ts', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command in a process of its own to its end. */
export async function spawnCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const child = startCli(args, env);
  const written = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...written };
}
