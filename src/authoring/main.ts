import { runNew } from './run-new.ts';

process.exitCode = runNew(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
