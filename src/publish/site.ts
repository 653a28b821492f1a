import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Insertion } from '../offline/relative-page.ts';
import type { HtmlPage } from './html-page.ts';

/** What a stage takes from a page while the page's tree is at hand: it is parsed once and not kept. */
export type PageReader<T> = (page: HtmlPage, tree: DefaultTreeAdapterTypes.Document) => T;

/**
 * The finished site on its way from Astro to the folder that is published. Each room that acts on it is one integration; they
 * run in the order of `astro.config.mjs`.
 */
export interface Site {
  /** The folder that the site grows in, with a slash at its end; empty until Astro has written it. */
  root: string;
  /** Every page as Astro wrote it, its addresses starting at the root; empty until they are read. */
  readonly pages: HtmlPage[];
  /**
   * Every file of the site by its path from the root (`about-images/index.html`), with what a stage makes of it; undefined for a
   * file that stays as Astro wrote it.
   */
  readonly files: Map<string, string | Uint8Array | undefined>;
  /** What stages put into pages, by the page's path. */
  readonly insertions: Map<string, Insertion[]>;
  /** Has a reader called for each page; the result is filled, by the page's path, when the pages have been read. */
  readonly readEach: <T>(read: PageReader<T>) => ReadonlyMap<string, T>;
  /** Calls every reader for a page. */
  readonly take: PageReader<void>;
}

/** A site that nothing has been read of. */
export function makeSite(): Site {
  const readers: PageReader<void>[] = [];
  return {
    root: '',
    pages: [],
    files: new Map(),
    insertions: new Map(),
    readEach: (read) => {
      const results = new Map<string, ReturnType<typeof read>>();
      readers.push((page, tree) => void results.set(page.path, read(page, tree)));
      return results;
    },
    take: (page, tree) => readers.forEach((read) => read(page, tree)),
  };
}

/** Adds what a stage puts into a page. */
export function insert(site: Site, path: string, insertions: readonly Insertion[]): void {
  site.insertions.set(path, [...(site.insertions.get(path) ?? []), ...insertions]);
}
