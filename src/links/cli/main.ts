/** `npm run -s links -- COMMAND`: the addresses of the site on the command line. */
import type { Command, ExitCode, Io } from '../../images/cli/command.ts';
import { harmless } from '../../images/cli/terminal.ts';
import { LinksError } from '../errors.ts';
import { accept } from './accept.ts';
import { check } from './check.ts';
import { external } from './external.ts';
import { nginx } from './nginx.ts';
import { resolve } from './resolve.ts';

const program = 'npm run -s links --';
const commands: Readonly<Record<string, Command>> = { resolve, check, accept, nginx, external };

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  isErrTerminal: process.stderr.isTTY === true,
  env: process.env,
  now: () => new Date(),
};

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommand(process.argv.slice(2));

async function runCommand([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.err : io.out)(describeAll());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    io.err(`BadUse: There is no command ${JSON.stringify(harmless(name))}; there are ${Object.keys(commands).join(', ')}.\n`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    io.out(describe(command));
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    io.err(`${harmless(error instanceof Error ? error.message : String(error), { lines: true })}\n`);
    return isBadUse(error) ? 2 : 1;
  }
}

/** True for words that a command does not know, its own or those that Node.js reads for it. */
function isBadUse(error: unknown): boolean {
  if (error instanceof LinksError) return error.name === 'BadUse';
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function describe({ summary, usage, details, example }: Command): string {
  return `${summary}\n\nUsage:   ${program} ${usage}\nExample: ${program} ${example}\n\n${details}\n`;
}

function describeAll(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: ${program} COMMAND …\n\n${lines.join('\n')}\n\n${program} COMMAND --help tells more of each.\n`;
}
