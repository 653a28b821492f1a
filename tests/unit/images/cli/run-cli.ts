import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** What a command printed and how it ended. */
export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command line as `npm run images --` does. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['src/images/cli/main.ts', ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs the command line to its end. */
export async function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliResult> {
  const child = startCli(args, env);
  const chunks: { out: string; err: string } = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (chunks.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (chunks.err += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...chunks };
}
