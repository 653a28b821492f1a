import { findChanges } from '../../../src/links/changes.ts';
import type { PublishedPlace } from '../../../src/links/changes.ts';
import { readLegacyRules, readProjectHistory } from '../../../src/links/edge/project.ts';
import { readTable } from '../../../src/links/edge/site.ts';
import { writeAddress } from '../../../src/links/notation.ts';
import { readRedirects } from '../../../src/links/redirects.ts';
import { listStubs, sentRedirects } from '../../../src/links/stubs.ts';
import type { LinkTable } from '../../../src/links/table.ts';
import type { Check } from '../finished-site.ts';
import { messageOf } from '../message-of.ts';

/** Every address that was ever published opens, and every one of the site is recorded. */
export const history: Check = async ({ folder, files, pages, read }) => {
  const stored = await readProjectHistory();
  const extent = `${stored.places.size} addresses in content/history`;
  const result = await readTable(folder).then((table) => ({ table }), (error: unknown) => ({ problems: messageOf(error) }));
  if ('problems' in result) return { name: 'history', extent, problems: result.problems };
  const { table } = result;
  const { lost, fresh } = findChanges(stored, placesOf(table));
  const ids = new Map(pages.map(({ page }) => [page.path, page.ids]));
  const names = new Set(files);
  const stubs = listStubs(table, await readLegacyRules());
  const sent = new Map(readRedirects((await read('_redirects')).toString()).map(({ from, to }) => [from, to]));
  const missing = placesOf(table).filter(({ address }) => {
    const [path = '', id] = address.split('#');
    return ids.get(path) === undefined || (id !== undefined && !ids.get(path)?.has(id));
  });
  return {
    name: 'history',
    extent,
    problems: [
      ...lost.map(({ address, successor }) => `${writeAddress(address)} was published and leads nowhere. Most like it: ${writeAddress(successor)}`),
      ...fresh.map(({ address }) => `${writeAddress(address)} is not recorded. Run \`npm run links -- accept\`.`),
      ...missing.map(({ address }) => `${writeAddress(address)} is in data/links.json, and no page holds it.`),
      ...[...stubs.short, ...stubs.old].flatMap(({ path }) => (names.has(`${path}index.html`) ? [] : [`${path} is an address to answer for, and there is no page at it.`])),
      ...sentRedirects(stubs).flatMap(({ from, to }) => (sent.get(from) === to ? [] : [`_redirects: ${from} leads to ${sent.get(from) ?? 'nothing'}, and not to ${to}.`])),
    ],
  };
};

function placesOf({ pages, short }: LinkTable): PublishedPlace[] {
  const coded = new Set(Object.values(short));
  return pages.flatMap(({ path, title, sections, fragments }) => [
    { address: path, title, isCoded: true, ...(fragments !== undefined && { fragments }) },
    ...sections.map((section) => ({ address: `${path}#${section.id}`, title: section.title, isCoded: coded.has(`${path}#${section.id}`) })),
  ]);
}
