import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BuildFailure } from './build-failure.ts';
import type { Site } from './site.ts';
import type { Stage } from './stage.ts';

const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });
const licenceFile = /^(?:licen[cs]e|copying|ufl|ofl)(?:[-.].*)?$/i;

/**
 * Lists what ships of other projects, with its licence: parts of packages that are in scripts, and the fonts.
 *
 * @param packages those that something in the site is from
 */
export function licences(site: Site, packages: ReadonlySet<string>): Stage {
  return {
    name: 'licences',
    run: async () => {
      site.files.set('licences.txt', await writeLicences([...packages]));
    },
  };
}

/**
 * The text of the list, in the order of the names.
 *
 * @param names of packages below `node_modules`
 * @throws {BuildFailure} for one that says no licence or brings no text of it
 */
export async function writeLicences(names: readonly string[], folder = 'node_modules'): Promise<string> {
  const own = packageSchema.parse(JSON.parse(await readFile('package.json', 'utf8')));
  const parts = await Promise.all([...new Set(names)].sort().map((name) => describe(name, join(folder, name))));
  return [`The pages are under ${own.license}. Of other projects this site holds parts of:\n`, ...parts].join(`\n${'─'.repeat(72)}\n\n`);
}

async function describe(name: string, folder: string): Promise<string> {
  const { version, license } = await readPackage(name, folder);
  const file = (await readdir(folder)).sort().find((each) => licenceFile.test(each));
  if (file === undefined) throw new BuildFailure(`The package \`${name}\` ships with the site and brings no text of its licence, ${license}. Use another, or see with its authors.`);
  return `${name} ${version}, ${license}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}

async function readPackage(name: string, folder: string): Promise<z.infer<typeof packageSchema>> {
  const read = packageSchema.safeParse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  if (read.success) return read.data;
  throw new BuildFailure(`The package \`${name}\` ships with the site and says no licence in its package.json. Use another, or see with its authors.`);
}
