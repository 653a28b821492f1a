import { parseArgs } from 'node:util';
import type { Command } from '../../images/cli/command.ts';
import { positionAt } from '../../images/text-position.ts';
import { pageFile } from '../../publish/page-file.ts';
import { reach } from '../edge/reach.ts';
import { listSiteFiles, readPages, siteFolder } from '../edge/site.ts';

/** Addresses asked for at once. */
const together = 8;

/** Asks the network for every external link of the built site. */
export const external: Command = {
  summary: 'ask the network for every external link of the built site',
  usage: 'external',
  example: 'external',
  details: `Exit code 1 means that a server said a page is gone (404, 410). What it could not reach (no network, an error of the
server, a refusal) is named and counts as unknown.`,
  run: async (args, io) => {
    parseArgs({ args: [...args] });
    const places = new Map<string, string>();
    for (const { path, html, links } of await readPages(await listSiteFiles())) {
      for (const { address, element, offset } of links) {
        if (element !== 'a' || !/^https?:\/\//i.test(address)) continue;
        const [withoutFragment = ''] = address.split('#', 1);
        if (places.has(withoutFragment)) continue;
        const { line, column } = positionAt(html, offset);
        places.set(withoutFragment, `${siteFolder}/${pageFile(path)}:${line}:${column}`);
      }
    }
    const waiting = [...places];
    const counts = { there: 0, gone: 0, unreached: 0 };
    await Promise.all(Array.from({ length: together }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [address, place] = next;
        const result = await reach(address);
        counts[result.kind]++;
        if (result.kind === 'gone') io.out(`gone        ${address} (${place}): the server answered ${result.status}\n`);
        if (result.kind === 'unreached') io.out(`not reached ${address} (${place}): ${result.reason}\n`);
      }
    }));
    io.err(`${places.size} external links: ${counts.there} there, ${counts.gone} gone, ${counts.unreached} not reached.\n`);
    return counts.gone > 0 ? 1 : 0;
  },
};
