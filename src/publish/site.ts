import type { Insertion } from '../offline/relative-page.ts';
import type { HtmlPage } from './html-page.ts';
import type { PageReading } from './page-reading.ts';

/**
 * The finished site on its way from Astro to the folder that is published. Each room that acts on it is one stage; they
 * run in the order of `finish-site.ts`.
 */
export interface Site {
  /** The folder that the site grows in, with a slash at its end. */
  readonly root: string;
  /** Every page as Astro wrote it, its addresses starting at the root; empty until they are read. */
  readonly pages: HtmlPage[];
  /** What the stages take from each page, by its path; filled with the pages. */
  readonly readings: Map<string, PageReading>;
  /**
   * Every file of the site by its path from the root (`about-images/index.html`), with what a stage makes of it; undefined for a
   * file that stays as Astro wrote it.
   */
  readonly files: Map<string, string | Uint8Array | undefined>;
  /** Makes files that take their time, while the last stage writes the others. */
  readonly late: (() => Promise<ReadonlyMap<string, string | Uint8Array>>)[];
  /** What stages put into pages, by the page's path. */
  readonly insertions: Map<string, Insertion[]>;
}

/** A site that nothing has been read of. */
export function makeSite(root: string): Site {
  return { root, pages: [], readings: new Map(), files: new Map(), late: [], insertions: new Map() };
}

/** Lets go of the texts of the pages: what is searched, given to other programs, and printed. */
export function forgetTexts({ readings }: Site): void {
  for (const [path, reading] of readings) readings.set(path, { ...reading, record: undefined, source: { ...reading.source, markdown: '' }, print: undefined });
}

/** Lets go of what was read of the pages, for stages that need the files alone: it weighs several times as much as they do. */
export function forgetPages({ pages, readings, insertions }: Site): void {
  pages.length = 0;
  readings.clear();
  insertions.clear();
}

/** Adds what a stage puts into a page. */
export function insert(site: Site, path: string, insertions: readonly Insertion[]): void {
  site.insertions.set(path, [...(site.insertions.get(path) ?? []), ...insertions]);
}
