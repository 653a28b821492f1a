import { createHash } from 'node:crypto';
import type { PageOutline } from '../markdown/page-outline.ts';
import { openKeptResults } from './kept-results.ts';
import type { PageReading } from './page-reading.ts';

/** A page of this build, known before it is rendered. */
export interface PlannedPage {
  /** Its file in the site: `about-images/index.html`. */
  readonly file: string;
  /** Digest of its source and of all that compiling it depends on. */
  readonly source: string;
  readonly outline: PageOutline;
  /** Digest of all that its finished text depends on. */
  readonly rendering: string;
}

/** A page as a build leaves it to the next. */
interface KeptPage extends PlannedPage {
  /** The key of its reading. */
  readonly reading: string;
}

/** The reading of a page, and the key that it is kept under. */
export interface KeptReading {
  readonly key: string;
  readonly reading: PageReading;
}

/** What a build knows of the pages of the one before, and leaves to the one behind it. */
export interface KeptPages {
  /** The outline of a page that the build before has compiled from the very same. */
  readonly outlineOf: (file: string, source: string) => PageOutline | undefined;
  /** Takes in the pages of this build, and gives the files of those that need not be rendered. */
  readonly plan: (pages: readonly PlannedPage[]) => ReadonlySet<string>;
  /** The readings of the pages that need not be rendered, by their file. */
  readonly unchanged: ReadonlyMap<string, KeptReading>;
  /** Keeps the pages of this build for the next, once they are read. */
  readonly keep: (readingKeys: ReadonlyMap<string, string>) => void;
}

/** Under this the pages of the build before are kept. */
const latest = createHash('sha256').update('latest').digest('hex');

/** Opens what the build before has left of its pages. */
export function openKeptPages(root: string): KeptPages {
  const store = openKeptResults<ReadonlyMap<string, KeptPage>>(root, 'renderings');
  const readings = openKeptResults<PageReading>(root, 'readings');
  const before = store.get(latest) ?? new Map<string, KeptPage>();
  const unchanged = new Map<string, KeptReading>();
  let planned: readonly PlannedPage[] = [];
  return {
    unchanged,
    outlineOf: (file, source) => {
      const page = before.get(file);
      return page?.source === source ? page.outline : undefined;
    },
    plan: (pages) => {
      planned = pages;
      for (const { file, rendering } of pages) {
        const page = before.get(file);
        const reading = page?.rendering === rendering ? readings.get(page.reading) : undefined;
        if (page !== undefined && reading !== undefined) unchanged.set(file, { key: page.reading, reading });
      }
      return new Set(unchanged.keys());
    },
    keep: (readingKeys) => {
      const pages = planned.flatMap((page) => {
        const reading = readingKeys.get(page.file);
        return reading === undefined ? [] : [[page.file, { ...page, reading }] as const];
      });
      store.keep(latest, new Map(pages));
    },
  };
}
