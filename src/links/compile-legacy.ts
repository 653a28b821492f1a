import { LinksError } from './errors.ts';
import type { LegacyEntry } from './legacy-rules.ts';
import { near } from '../images/near.ts';
import { pageOf } from './resolve.ts';
import type { LegacyRule } from './table.ts';

/** An anchor as the rules write it → the address they mean. */
export function anchorTargets({ to, anchors, renamed }: LegacyEntry): ReadonlyMap<string, string> {
  const page = pageOf(to);
  return new Map([
    ...anchors.map((id) => [id, `${page}#${id}`] as const),
    ...Object.entries(renamed).map(([anchor, target]) => [anchor, /[/#]/.test(target) ? target : `${page}#${target}`] as const),
  ]);
}

/**
 * Makes the rules of the resolver from the file's, each target followed to its present place.
 *
 * @param present where an address leads today; undefined where it leads nowhere
 * @throws {LinksError} BadLegacyRules where a target leads nowhere or two rules claim one key
 */
export function compileLegacy(entries: readonly LegacyEntry[], present: (address: string) => string | undefined, live: readonly string[]): LegacyRule[] {
  const owners = new Map<string, string>();
  return entries.map((entry) => {
    const keys = legacyRuleKeys(entry);
    for (const key of keys) {
      const other = owners.get(key);
      if (other !== undefined) throw new LinksError('BadLegacyRules', file, `Two rules claim ${key}: those of ${other} and ${entry.to}.`, 'Keep it in one.');
      owners.set(key, entry.to);
    }
    const to = find(entry.to);
    return {
      keys,
      to,
      pages: [...new Set([pageOf(to), ...entry.also.map((page) => pageOf(find(page)))])],
      anchors: Object.fromEntries([...anchorTargets(entry)].map(([anchor, target]) => [anchor, find(target)])),
    };
  });

  function find(address: string): string {
    const found = present(address);
    if (found !== undefined) return found;
    throw new LinksError('BadLegacyRules', file, `There is no ${address}.`, `Near it: ${near(address, live).join(', ') || 'nothing'}.`);
  }
}

const file = 'content/history/legacy.yaml';

/** The keys of a rule, as the shapes make them from old addresses. */
export function legacyRuleKeys({ topics, slugs, versioned, books, files }: LegacyEntry): string[] {
  return [...topics.map((topic) => `t/${topic}`), ...[...slugs, ...versioned, ...books].map((slug) => `docs/${slug}`), ...files.map((name) => `md/${name}`)];
}
