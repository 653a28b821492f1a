import { ImagesError } from '../errors.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { program } from './command.ts';
import { harmless } from './terminal.ts';

/** The commands by name, each loaded when it is called. */
export type CommandTable = Readonly<Record<string, () => Promise<Command>>>;

/**
 * Runs the command that the words name.
 *
 * @returns the exit code; what went wrong is on standard error then, without a stack trace
 */
export async function runProgram(
  commands: CommandTable,
  [name, ...args]: readonly string[],
  io: Io,
): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const help = await describeAll(commands);
    if (name === undefined) io.err(help);
    else io.out(help);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    io.err(
      `BadUse: There is no command ${harmless(JSON.stringify(name))}; there are ${Object.keys(commands).join(', ')}.\n`,
    );
    return 2;
  }
  const command = await load();
  const end = args.indexOf('--');
  if (args.slice(0, end === -1 ? args.length : end).some((word) => word === '--help' || word === '-h')) {
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

async function describeAll(commands: CommandTable): Promise<string> {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    async ([name, load]) => `  ${name.padEnd(width)}  ${(await load()).summary}`,
  );
  return `Usage: ${program} COMMAND …\n\n${(await Promise.all(lines)).join('\n')}\n\n${program} COMMAND --help tells more of each.\n`;
}
