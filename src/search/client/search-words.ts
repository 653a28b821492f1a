import { loadJson } from '../../offline/site-data.ts';
import { makeEngine } from '../engine.ts';
import type { ShownHit } from '../engine.ts';

const mostOfWord = 2;

/**
 * What the search finds for words that need not belong together, as those of an address: for the first group of them that belongs
 * together, else the best for each word of the last.
 *
 * @throws Error where the search cannot read its data
 */
export async function searchWords(groups: readonly (readonly string[])[], most: number): Promise<ShownHit[]> {
  const engine = makeEngine(loadJson, () => Promise.resolve(undefined));
  for (const words of groups) {
    const { hits } = await engine.all(`${words.join(' ')} `);
    if (hits.length > 0) return hits.slice(0, most);
  }
  const found = new Map<string, ShownHit>();
  for (const word of groups.at(-1) ?? []) for (const hit of (await engine.all(`${word} `)).hits.slice(0, mostOfWord)) if (found.size < most) found.set(hit.href, hit);
  return [...found.values()];
}
