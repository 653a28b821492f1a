import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openAddresses, openResolver } from '../../src/search/addresses.ts';
import { makeEngine } from '../../src/search/engine.ts';

const load = async (path: string): Promise<unknown> => JSON.parse(await readFile(join('dist', path), 'utf8'));

/** The search over the built site, as the command asks it. */
export const engine = makeEngine(load, openAddresses(openResolver(load)));

/** A query with the sections that answer it. */
export interface Question {
  readonly query: string;
  readonly sections: readonly string[];
}

/** The labels of the old topical index with the sections that they led to. */
export const labels: readonly Question[] = z
  .array(z.object({ label: z.string(), href: z.string() }))
  .parse(JSON.parse(readFileSync('tests/fixtures/topics/old-index.json', 'utf8')))
  .map(({ label, href }) => ({ query: label, sections: [href] }));

/** What readers ask. */
export const questions = questionsIn('tests/fixtures/search/questions.txt');

/** What the pages do not have. */
export const nonsense: readonly string[] = linesOf('tests/fixtures/search/nonsense.txt');

/** More of both, which the golden set does not count. */
export const furtherQuestions = questionsIn('tests/fixtures/search/further-questions.txt');
export const furtherNonsense: readonly string[] = linesOf('tests/fixtures/search/further-nonsense.txt');

function questionsIn(file: string): Question[] {
  return linesOf(file)
    .filter((line) => !line.startsWith('# '))
    .map((line) => line.split('\t'))
    .map(([sections = '', query = '']) => ({ query, sections: sections.split(' ') }));
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

/** Addresses of the hits of queries in their order, as the command finds them. */
export async function hitsOf(queries: readonly string[]): Promise<string[][]> {
  const hits = [];
  for (const query of queries) hits.push((await engine.all(query)).hits.map(({ href }) => href));
  return hits;
}
