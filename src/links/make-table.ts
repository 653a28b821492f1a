import type { PublishedPlace } from './changes.ts';
import { compileLegacy } from './compile-legacy.ts';
import { follow } from './follow.ts';
import type { History } from './history.ts';
import type { LegacyEntry } from './legacy-rules.ts';
import { makeShortCode } from './short-code.ts';
import type { LinkTable, TablePage } from './table.ts';

/**
 * Makes the table that every resolver works from.
 *
 * A place that the history does not hold yet gets the short code it will get when it is accepted.
 *
 * @param published every place of the present site, pages before their sections
 * @throws {LinksError} BadHistory, BadLegacyRules
 */
export function makeTable(published: readonly PublishedPlace[], history: History, legacy: readonly LegacyEntry[]): LinkTable {
  const live = new Set(published.map(({ address }) => address));
  const present = (address: string) => follow(address, live, history.moves);
  const aliases: Record<string, string> = {};
  for (const address of [...history.places.keys(), ...history.moves.keys()].sort()) {
    const target = live.has(address) ? undefined : present(address);
    if (target !== undefined) aliases[address] = target;
  }
  return { pages: listPages(published), aliases, legacy: compileLegacy(legacy, present, [...live]), short: listCodes(published, history, present) };
}

function listPages(published: readonly PublishedPlace[]): TablePage[] {
  const pages = new Map<string, { path: string; title: string; sections: { id: string; title: string }[]; fragments?: readonly string[] }>();
  for (const { address, title, fragments } of published) {
    const [path = '', id] = address.split('#');
    if (id === undefined) pages.set(path, { path, title, sections: [], ...(fragments && { fragments }) });
    else pages.get(path)?.sections.push({ id, title });
  }
  return [...pages.values()];
}

function listCodes(published: readonly PublishedPlace[], { places }: History, present: (address: string) => string | undefined): Record<string, string> {
  const short = new Map<string, string>();
  for (const [address, codes] of places) {
    const target = present(address);
    if (target !== undefined) for (const code of codes) short.set(code, target);
  }
  const taken = new Set([...places.values()].flat());
  for (const { address, isCoded } of published) {
    if (!isCoded || places.has(address)) continue;
    const code = makeShortCode(address, taken);
    taken.add(code);
    short.set(code, address);
  }
  return Object.fromEntries([...short].sort(([a], [b]) => (a < b ? -1 : 1)));
}
