import { readPageSource } from '../exports/page-source.ts';
import type { PageSource } from '../exports/page-source.ts';
import { findInlineParts } from '../hosting/inline-parts.ts';
import type { InlineParts } from '../hosting/inline-parts.ts';
import { findWebOnly } from '../offline/portable/web-only.ts';
import { readPrintText } from '../offline/print/print-text.ts';
import type { PrintText } from '../offline/print/print-text.ts';
import type { Edit } from '../offline/edit-text.ts';
import { readPageRecord } from '../search/section-record.ts';
import type { PageRecord } from '../search/section-record.ts';
import { parsePage, readHtmlPage } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { pagePath } from './page-file.ts';
import { slimPage } from './slim-page.ts';

/** All that the stages behind Astro take from a page; its tree is not kept. */
export interface PageReading {
  readonly page: HtmlPage;
  /** What the Content-Security-Policy has to name. */
  readonly inline: InlineParts;
  /** What the portable edition leaves out. */
  readonly webOnly: readonly Edit[];
  /** What the search finds; undefined for a page without a text. */
  readonly record: PageRecord | undefined;
  /** What other programs read. */
  readonly source: PageSource;
  /** What the print edition makes a chapter of; undefined for a page without a text. */
  readonly print: PrintText | undefined;
}

/** Parses a page once, for every stage that asks something of it. */
export function readPage(path: string, html: string): PageReading {
  const tree = parsePage(html);
  const page = readHtmlPage(path, html, tree);
  return { page, inline: findInlineParts(tree), webOnly: findWebOnly(tree), record: readPageRecord(page, tree), source: readPageSource(page, tree), print: readPrintText(path, tree) };
}

/** A page as Astro wrote it. */
export interface WrittenPage {
  /** Its path in the site: `about-images/index.html`. */
  readonly file: string;
  readonly html: string;
}

/**
 * Slims and reads a page as Astro wrote it.
 *
 * @param scripts the text of the site's scripts, by their path from its root
 */
export function readWrittenPage({ file, html }: WrittenPage, scripts: ReadonlyMap<string, string>): PageReading {
  return readPage(pagePath(file), slimPage(html, scripts));
}
