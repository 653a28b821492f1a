/** `npm run -s images -- COMMAND`: the images library on the command line. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { commands } from './commands.ts';
import { runProgram } from './program.ts';

// Half of the life of a short command is compiling; what has been compiled is kept for the next.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/node'));

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runProgram(commands, process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  isErrTerminal: process.stderr.isTTY === true,
  env: process.env,
  now: () => new Date(),
});
