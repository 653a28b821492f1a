/** `npm run -s topics -- COMMAND`: the index of topics on the command line. */
import { readIndexedPages } from '../edge/read-pages.ts';
import { runTopics } from './run.ts';

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runTopics(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readPages: () => readIndexedPages(process.cwd()),
});
