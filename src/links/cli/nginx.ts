import { parseArgs } from 'node:util';
import type { Command } from '../../images/cli/command.ts';
import { readTable } from '../edge/site.ts';
import { LinksError } from '../errors.ts';
import { writeNginx } from '../nginx.ts';

/** Prints the counterpart of `_redirects` for nginx, which has no place inside the web root. */
export const nginx: Command = {
  summary: 'print the maps that make nginx answer old addresses with a 301',
  usage: 'nginx [--base PATH]',
  example: 'nginx > /etc/nginx/conf.d/maas-image-docs-links.conf',
  details: `The first lines of the output say what to put into the server block.

  --base PATH   where the site stands on its host: / unless given, /maas-images/ for example`,
  run: async (args, io) => {
    const { values } = parseArgs({ args: [...args], options: { base: { type: 'string', default: '/' } } });
    if (!/^\/(?:[\w.+-]+\/)*$/.test(values.base)) throw new LinksError('BadUse', `--base ${values.base}`, 'A base starts and ends with a slash.', 'One looks like /maas-images/');
    io.out(writeNginx(await readTable(), values.base));
    return 0;
  },
};
