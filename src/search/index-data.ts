/** Where the search finds its data, relative to the root of the site: all that it loads besides `data/links.json`. */
export const exactPath = 'data/search/exact.json';
export const prosePath = (chunk: number): string => `data/search/prose-${chunk}.json`;
export const textPath = (bundle: number): string => `data/search/text-${bundle}.json`;

/** How a label came to its section; an entry of the exact layer. */
export type EntryKind = 'topic' | 'heading' | 'name' | 'message';
export const entryKinds: readonly EntryKind[] = ['topic', 'heading', 'name', 'message'];

/** A page that has sections. */
export type PageRow = readonly [path: string, title: string, kind: string];
/** A section: number of its page, id (empty for the page's beginning), title. */
export type SectionRow = readonly [page: number, id: string, title: string];
/** A label that names a section, besides its title: number of the section, number of its kind in {@link entryKinds}, label. */
export type EntryRow = readonly [section: number, kind: number, label: string];

/** The exact layer with all that other layers need to be read: published as `data/search/exact.json`. */
export interface ExactData {
  readonly pages: readonly PageRow[];
  readonly sections: readonly SectionRow[];
  readonly entries: readonly EntryRow[];
  /** Every word of the prose, in order, with blanks between; those of one chunk in one text. */
  readonly words: readonly string[];
  /** For each word, in the order of the words, a digit: the binary logarithm of the number of sections that have it, at most 9. */
  readonly counts: readonly string[];
  /** The first section of each bundle of texts. */
  readonly bundles: readonly number[];
}

/** One chunk of the prose: for each of its words, in order, pairs of a section's distance from the one before and a weight. */
export type ProseData = readonly (readonly number[])[];
/** The texts of the sections of one bundle, in order. */
export type TextData = readonly string[];
