import { anchorTargets, legacyRuleKeys } from './compile-legacy.ts';
import type { LegacyEntry } from './legacy-rules.ts';
import { makeResolver, pageOf } from './resolve.ts';
import type { LinkTable } from './table.ts';

/** The old ids of one page. */
export interface OldIds {
  /** Id of a section of the page → the ids it had before. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Old id → address of the section in another page. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * The ids that each page has to answer for besides its own: those its sections had before, and those of sections that stand
 * in other pages now. An old anchor answers with `heading--` and, where no section of the page has that id, without.
 *
 * @returns by the path of the page; pages without old ids are not in it
 */
export function listOldIds(table: LinkTable, legacy: readonly LegacyEntry[]): ReadonlyMap<string, OldIds> {
  const byPage = new Map(table.pages.map(({ path, sections }) => [path, { ids: new Set(sections.map(({ id }) => id)), aliases: new Map<string, string[]>(), moved: new Map<string, string>() }]));
  const resolve = makeResolver(table);
  for (const [former, target] of Object.entries(table.aliases)) {
    const [path = '', id] = former.split('#');
    if (id !== undefined) add(path, id, target);
  }
  for (const entry of legacy) {
    const [key = ''] = legacyRuleKeys(entry);
    for (const anchor of anchorTargets(entry).keys()) {
      const target = resolve(`/${key}#${anchor}`)?.href;
      if (target === undefined) continue;
      for (const path of new Set([pageOf(resolve(`/${key}`)?.href ?? target), pageOf(target)])) {
        add(path, `heading--${anchor}`, target);
        add(path, anchor, target);
      }
    }
  }
  return new Map([...byPage].flatMap(([path, { aliases, moved }]) => (aliases.size + moved.size > 0 ? [[path, { aliases, moved }]] : [])));

  function add(path: string, oldId: string, target: string): void {
    const page = byPage.get(path);
    if (page === undefined || page.ids.has(oldId)) return;
    const [targetPath, id] = target.split('#');
    if (targetPath !== path || id === undefined) {
      if (!page.moved.has(oldId)) page.moved.set(oldId, target);
      return;
    }
    const ids = page.aliases.get(id) ?? [];
    if (!ids.includes(oldId)) ids.push(oldId);
    page.aliases.set(id, ids);
  }
}
