import type { Insertion } from '../offline/relative-page.ts';
import type { HtmlPage } from '../publish/html-page.ts';
import { describeLost } from './describe-lost.ts';
import { findChanges } from './changes.ts';
import type { PublishedPlace } from './changes.ts';
import type { History } from './history.ts';
import type { LegacyEntry } from './legacy-rules.ts';
import { makeTable } from './make-table.ts';
import { listOldIds } from './old-ids.ts';
import { pageInsertions } from './page-insertions.ts';
import { checkRedirects, writeRedirects } from './redirects.ts';
import { stubPage } from './stub-page.ts';
import { listStubs, placeTitles, redirectOf, sentRedirects } from './stubs.ts';

/** What the links of a site add to its finished pages. */
export interface PublishedLinks {
  /** What to put into a page. */
  readonly insertions: (page: HtmlPage) => Insertion[];
  /** File of the site, relative to its root → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Places that the history does not hold yet. */
  readonly fresh: readonly PublishedPlace[];
}

/** The promise of the site's addresses is broken; the message says all there is to say. */
export interface BrokenPromise {
  readonly message: string;
}

/**
 * Holds the places of the finished pages against the history, and makes all that old addresses need: the table, the stubs,
 * the redirects, the old ids in the pages.
 *
 * @throws {LinksError} where the history or the rules of legacy addresses contradict the pages
 */
export function publishLinks(published: readonly PublishedPlace[], history: History, legacy: readonly LegacyEntry[]): PublishedLinks | BrokenPromise {
  const { lost, fresh } = findChanges(history, published);
  if (lost.length > 0) return { message: describeLost(lost) };
  const table = makeTable(published, history, legacy);
  const stubs = listStubs(table, legacy);
  checkRedirects([...stubs.old, ...stubs.short].map(redirectOf), table);
  const files = new Map([['data/links.json', `${JSON.stringify(table, null, 1)}\n`], ['_redirects', writeRedirects(sentRedirects(stubs))]]);
  for (const stub of stubs.short) files.set(`${stub.path}index.html`, stubPage(stub, false));
  for (const stub of stubs.old) files.set(`${stub.path}index.html`, stubPage(stub, true));
  const oldIds = listOldIds(table, legacy);
  const titles = placeTitles(table);
  return { insertions: (page) => pageInsertions(page, oldIds.get(page.path), titles, table), files, fresh };
}
