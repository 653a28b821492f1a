import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { listSources, sourceFolder } from '../../markdown/page-sources.ts';
import type { PublishedPlace } from '../changes.ts';
import { LinksError } from '../errors.ts';
import { movesFile, placesFile, readHistory, writeHistory } from '../history.ts';
import type { History } from '../history.ts';
import { legacyRulesSchema } from '../legacy-rules.ts';
import type { LegacyEntry } from '../legacy-rules.ts';

const legacyFile = 'content/history/legacy.yaml';
/** What the last build found in its pages, whether it went well or not. */
const foundFile = '.astro/places.json';
const foundSchema: z.ZodType<readonly PublishedPlace[]> = z.array(z.object({ address: z.string(), title: z.string(), isCoded: z.boolean(), fragments: z.array(z.string()).optional() }));

/**
 * Reads the history of the project in the working directory; empty where there is none.
 *
 * @throws {LinksError} BadHistory
 */
export async function readProjectHistory(): Promise<History> {
  return readHistory(await readIfThere(placesFile), await readIfThere(movesFile));
}

/** Writes both files of the history. */
export async function writeProjectHistory(history: History): Promise<void> {
  const { places, moves } = writeHistory(history);
  await mkdir(dirname(placesFile), { recursive: true });
  await Promise.all([writeFile(placesFile, places), writeFile(movesFile, moves)]);
}

/** @throws {LinksError} BadLegacyRules where the file is not of its form */
export async function readLegacyRules(): Promise<readonly LegacyEntry[]> {
  const text = await readIfThere(legacyFile);
  let rules: unknown;
  try {
    rules = parse(text) ?? [];
  } catch (error) {
    throw new LinksError('BadLegacyRules', legacyFile, `The file is no YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = legacyRulesSchema.safeParse(rules);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new LinksError('BadLegacyRules', legacyFile, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not of its form'}.`, 'src/links/legacy-rules.ts tells the form.');
}

/** Keeps what a build found, for the commands that compare it with the history. */
export async function writeFoundPlaces(places: readonly PublishedPlace[]): Promise<void> {
  await mkdir(dirname(foundFile), { recursive: true });
  await writeFile(foundFile, JSON.stringify(places));
}

/**
 * Reads what the last build found.
 *
 * @throws {LinksError} MissingBuild where there was none, or where a page was changed after it
 */
export async function readFoundPlaces(): Promise<readonly PublishedPlace[]> {
  const remedy = 'Run `npm run build` first; it may fail over the very addresses that you want to record.';
  const built = await stat(foundFile).catch(() => undefined);
  if (built === undefined) throw new LinksError('MissingBuild', foundFile, 'The site was not built yet.', remedy);
  const times = await Promise.all(listSources().map(async (name) => ({ name, time: (await stat(join(sourceFolder, name))).mtimeMs })));
  const newer = times.find(({ time }) => time > built.mtimeMs);
  if (newer !== undefined) throw new LinksError('MissingBuild', join(sourceFolder, newer.name), 'This page was changed after the last build.', remedy);
  const found = foundSchema.safeParse(JSON.parse(await readFile(foundFile, 'utf8')));
  if (!found.success) throw new LinksError('MissingBuild', foundFile, 'The file is of another version.', remedy);
  return found.data;
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
