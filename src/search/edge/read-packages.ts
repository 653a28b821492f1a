import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { formatPackageName } from '../../images/manifest/package.ts';
import { parseManifest } from '../../images/manifest/parse.ts';
import type { Site } from '../../publish/site.ts';
import type { PackageData } from '../index-data.ts';
import { packWords } from '../pack.ts';
import type { PageRecord } from '../section-record.ts';

const indexSchema = z.object({ manifests: z.array(z.object({ name: z.string(), file: z.string() })) });
const manifestSchema = z.object({ text: z.string() });

/**
 * The packages of the manifests that the finished site publishes; undefined where no page shows them.
 *
 * @param viewer the page of the manifest viewer
 * @throws Error where a manifest cannot be read
 */
export async function readPackages(site: Pick<Site, 'root'>, viewer: PageRecord | undefined): Promise<PackageData | undefined> {
  if (viewer === undefined) return undefined;
  const folder = join(site.root, 'data/images');
  const { manifests } = indexSchema.parse(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
  const holders = new Map<string, Set<number>>();
  for (const [number, { name, file }] of manifests.entries()) {
    const { text } = manifestSchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
    for (const entry of parseManifest(text, name).packages) {
      const key = formatPackageName(entry);
      holders.set(key, (holders.get(key) ?? new Set()).add(number));
    }
  }
  const sets = new Map<string, string[]>();
  for (const name of [...holders.keys()].sort()) {
    const set = [...(holders.get(name) ?? [])].join(',');
    sets.set(set, [...(sets.get(set) ?? []), name]);
  }
  return {
    page: viewer.path,
    title: viewer.title,
    images: manifests.map(({ name }) => name),
    sets: Object.fromEntries([...sets].map(([set, names]) => [set, packWords(names)])),
  };
}
