import { createHash } from 'node:crypto';
import type { PageOutline } from '../markdown/page-outline.ts';
import { openKeptResults } from './kept-results.ts';

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

/** What a build does with its pages. */
export interface PagePlan {
  readonly pages: readonly PlannedPage[];
  /** The pages that need not be rendered, by their file, each with the key of its reading. */
  readonly unchanged: ReadonlyMap<string, string>;
}

/** What the build before has left of its pages. */
export interface KeptPages {
  /** The outline of a page that it has compiled from the very same; undefined where it has not. */
  readonly outlineOf: (file: string, source: string) => PageOutline | undefined;
  /** Finds which pages would become what they were. */
  readonly plan: (pages: readonly PlannedPage[]) => PagePlan;
}

/** The readings of pages are kept as results of this kind. */
export const readingsKind = 'readings';
/** Under this the pages of the build before are kept. */
const latest = createHash('sha256').update('latest').digest('hex');

/** Opens what the build before has left of its pages. */
export function openKeptPages(root: string): KeptPages {
  const before = openStore(root).get(latest) ?? new Map<string, KeptPage>();
  const readings = openKeptResults(root, readingsKind);
  return {
    outlineOf: (file, source) => {
      const page = before.get(file);
      return page?.source === source ? page.outline : undefined;
    },
    plan: (pages) => {
      const unchanged = pages.flatMap(({ file, rendering }) => {
        const page = before.get(file);
        return page?.rendering === rendering && readings.has(page.reading) ? [[file, page.reading] as const] : [];
      });
      return { pages, unchanged: new Map(unchanged) };
    },
  };
}

/**
 * Keeps the pages of a build for the next.
 *
 * @param readings the keys of their readings, by file
 */
export function keepPages(root: string, pages: readonly PlannedPage[], readings: ReadonlyMap<string, string>): void {
  const kept = pages.flatMap((page) => {
    const reading = readings.get(page.file);
    return reading === undefined ? [] : [[page.file, { ...page, reading }] as const];
  });
  openStore(root).keep(latest, new Map(kept));
}

function openStore(root: string) {
  return openKeptResults<ReadonlyMap<string, KeptPage>>(root, 'renderings');
}
