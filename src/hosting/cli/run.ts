import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteFolder } from '../../links/edge/site.ts';
import type { LinkTable } from '../../links/table.ts';
import type { HeaderRule } from '../headers.ts';
import { writeNginxSite } from '../nginx.ts';
import type { NginxPlace } from '../nginx.ts';

const program = 'npm run -s hosting --';

const usage = `What a web server needs beside the folder of the site. Hosts that read them find _headers and _redirects in it.

  ${program} nginx [--root DIR] [--base PATH] [--listen ADDRESS] [--host NAME] [--brotli]

prints the configuration of nginx for the built site: old addresses, headers, files compressed at the build, caching. Put it where
nginx includes it in its http block, for Debian's:

  ${program} nginx --root /srv/maas-image-docs > /etc/nginx/conf.d/maas-image-docs.conf

Debian's welcome page, /etc/nginx/sites-enabled/default, answers in place of the site until you remove it or give --host.

  --root DIR        where the site lies on the server (default: dist in this folder)
  --base PATH       the path below which it stands (default: /), /maas-images/ for example
  --listen ADDRESS  what nginx listens on (default: 80), 127.0.0.1:8080 for example
  --host NAME       the name of the host (default: _, any)
  --brotli          nginx has the module for files compressed with Brotli; Debian: libnginx-mod-http-brotli-static

TLS and Strict-Transport-Security belong to the server block of your host; an address inside a closed network may have neither.
`;

/** What the command is given of the world around it. */
export interface HostingIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** @throws Error where there is no built site */
  readonly readSite: () => Promise<{ readonly table: LinkTable; readonly rules: readonly HeaderRule[] }>;
}

/** Runs `nginx`; the result is the exit code. */
export async function runHosting(args: readonly string[], io: HostingIo): Promise<0 | 1 | 2> {
  const call = readCall(args);
  if (typeof call === 'string') {
    if (call !== '') io.err(`BadUse: ${call}\n\n`);
    (call === '' ? io.out : io.err)(usage);
    return call === '' ? 0 : 2;
  }
  try {
    const { table, rules } = await io.readSite();
    io.out(writeNginxSite(table, rules, call));
    return 0;
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** What is asked for; what is wrong with the words, as a sentence; or nothing where only help is asked for. */
function readCall(args: readonly string[]): NginxPlace | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        root: { type: 'string', default: siteFolder },
        base: { type: 'string', default: '/' },
        listen: { type: 'string', default: '80' },
        host: { type: 'string', default: '_' },
        brotli: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return '';
    if (positionals.length !== 1 || positionals[0] !== 'nginx') return 'There is one command, nginx.';
    if (!/^\/(?:[\w.+-]+\/)*$/.test(values.base)) return `--base is ${JSON.stringify(values.base)}; a base starts and ends with a slash, as /maas-images/ does.`;
    if (!/^[\w.:[\]*-]+$/.test(values.listen)) return `--listen is ${JSON.stringify(values.listen)}; nginx listens on a port or on an address with a port.`;
    if (!/^[\w.*-]+$/.test(values.host)) return `--host is ${JSON.stringify(values.host)}, which is no name of a host.`;
    const root = resolve(values.root);
    if (/[$\p{Cc}]/u.test(root)) return `--root is ${JSON.stringify(root)}; nginx has no way to write a dollar sign or a line break.`;
    return { root, base: values.base, listen: values.listen, host: values.host, brotli: values.brotli };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
