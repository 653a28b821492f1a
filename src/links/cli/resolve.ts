import { parseArgs } from 'node:util';
import type { Command } from '../../images/cli/command.ts';
import { harmless } from '../../images/cli/terminal.ts';
import { readSiteAddress } from '../../exports/site-address.ts';
import { readTable } from '../edge/site.ts';
import { LinksError } from '../errors.ts';
import { makeResolver } from '../resolve.ts';
import { suggest } from '../suggest.ts';

/** Prints where addresses lead today, a line each. */
export const resolve: Command = {
  summary: 'print where addresses, old or new, lead today',
  usage: 'resolve ADDRESS…',
  example: "resolve 'https://discourse.maas.io/t/how-to-import-images/5124#heading--add-a-boot-source'",
  details: `An address may be of this site or a copy of it, of maas.io, docs.maas.io or discourse.maas.io, with or without its host, or
the name of a Markdown file of the 2.x pages; it may be as it stands in a ticket: quoted, escaped, broken over lines, in a link
of Markdown, HTML, Jira or Slack, or wrapped by an archive, a mail program or a search engine. With SITE_URL in the environment full addresses of this site are known too. Each gives one line, in their
order: the new address relative to the root of the site, or an empty line where there is none; the exit code is 1 then,
and the nearest pages are named on standard error. A section that its page does not have gives the page, or the section
that is misspelt, and says so on standard error.`,
  run: async (args, io) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    if (positionals.length === 0) throw new LinksError('BadUse', 'resolve', 'There is no address to resolve.', 'Give one or more.');
    const table = await readTable();
    const resolveAddress = makeResolver(table, readSiteAddress(io.env));
    let isComplete = true;
    for (const address of positionals) {
      const resolution = resolveAddress(address);
      const shown = harmless(address.length > 200 ? `${address.slice(0, 200)}…` : address);
      io.out(`${resolution === undefined ? '' : resolution.href || './'}\n`);
      if (resolution === undefined) {
        isComplete = false;
        io.err(`${shown} leads nowhere. Near it: ${suggest(address, table).map(({ href }) => href || './').join(', ')}.\n`);
      } else if (resolution.unknownAnchor !== undefined) {
        io.err(`${shown}: the page has no section ${JSON.stringify(harmless(resolution.unknownAnchor.slice(0, 200)))}; it opens at ${resolution.href.includes('#') ? `the nearest, ${resolution.href}` : 'its start'}.\n`);
      }
    }
    return isComplete ? 0 : 1;
  },
};
