import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { exportsFor } from '../exports/stage.ts';
import { hosting } from '../hosting/stage.ts';
import { links } from '../links/stage.ts';
import { printEdition } from '../offline/print/stage.ts';
import { offline, offlineNames } from '../offline/stage.ts';
import { search } from '../search/stage.ts';
import { finishPages } from './finish-pages.ts';
import type { MadePages } from './hand-over.ts';
import { licences } from './licences.ts';
import { readSite } from './read-site.ts';
import { makeSite } from './site.ts';
import { writeSite } from './write-site.ts';

/**
 * Makes of the pages that Astro wrote into a folder the site that is published, in the same folder: each stage finds what those
 * before it left.
 *
 * @throws what a stage finds wrong
 */
export async function finishSite(folder: string, made: MadePages): Promise<void> {
  const site = makeSite(`${resolve(folder)}/`);
  const stages = [
    readSite(site, made),
    licences(site, made.packages),
    exportsFor(site),
    search(site),
    offlineNames(site),
    links(site),
    printEdition(site, made.fonts),
    hosting(site),
    finishPages(site),
    offline(site),
    writeSite(site),
  ];
  for (const { name, run } of stages) await run((line) => say(name, line));
}

/** Prints a line of the log as Astro prints its own. */
export function say(name: string, line: string): void {
  process.stdout.write(`${styleText('dim', new Date().toTimeString().slice(0, 8))} ${styleText('blue', `[${name}]`)} ${line}\n`);
}
