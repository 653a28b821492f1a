/** `npm run -s hosting -- nginx`: what a web server needs beside the folder of the site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable, siteFolder } from '../../links/edge/site.ts';
import { readHeaders } from '../headers.ts';
import { runHosting } from './run.ts';

process.exitCode = await runHosting(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readSite: async () => ({ table: await readTable(), rules: readHeaders(await readFile(join(siteFolder, '_headers'), 'utf8')) }),
});
