/** `npm run -s images -- COMMAND`: the images library on the command line. */
import { ImagesError } from '../errors.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { program } from './command.ts';
import { list } from './list.ts';
import { show } from './show.ts';
import { sync } from './sync.ts';
import { harmless } from './terminal.ts';
import { verify } from './verify.ts';

const commands: Readonly<Record<string, Command>> = { sync, list, show, verify };

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
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
    io.err(`${harmless(error instanceof Error ? error.message : String(error))}\n`);
    return error instanceof ImagesError && error.name === 'BadUse' ? 2 : 1;
  }
}

function describe({ summary, usage, details, example }: Command): string {
  return `${summary}\n\nUsage:   ${program} ${usage}\nExample: ${program} ${example}\n\n${details}\n`;
}

function describeAll(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: ${program} COMMAND …\n\n${lines.join('\n')}\n\n${program} COMMAND --help tells more of each.\n`;
}
