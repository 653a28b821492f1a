/** Where the search finds its data, relative to the root of the site: all that it loads besides `data/links.json`. */
export const exactPath = 'data/search/exact.json';
export const shardPath = (chunk: number): string => `data/search/exact-${chunk}.json`;
export const prosePath = (chunk: number): string => `data/search/prose-${chunk}.json`;
export const rowsPath = (file: number): string => `data/search/rows-${file}.json`;
export const textPath = (bundle: number): string => `data/search/text-${bundle}.json`;

/** How a label came to its section; an entry of the exact layer. */
export type EntryKind = 'term' | 'topic' | 'name' | 'message';
export const entryKinds: readonly EntryKind[] = ['term', 'topic', 'name', 'message'];

/** A page that has sections; 1 at the end where they are definitions. */
export type PageRow = readonly [path: string, title: string, kind: string, definitions?: 1];
/** A section: distance of its number from the one before, number of its page in the same file, id (empty for the page's beginning), title. */
export type SectionRow = readonly [distance: number, page: number, id: string, title: string];
/** The labels of a section besides its title, by their kind in the order of {@link entryKinds}, a line each. */
export type LabelRow = readonly string[];

/** Sections with what leads to them, as `packShard` writes them down. */
export interface Shard {
  readonly pages: readonly PageRow[];
  /** Each column of the rows as one text, a line for each section. */
  readonly sections: readonly [distances: string, pages: string, ids: string, titles: string];
  /** Each column of the labels as one text, form feeds between the sections; none where sections are listed without. */
  readonly labels: readonly string[];
}

/** The packages of the site's manifests. */
export interface PackageData {
  /** Path of the page that shows manifests. */
  readonly page: string;
  readonly title: string;
  readonly images: readonly string[];
  /** For each set of images, as their numbers joined by commas, the packages that these and no others have, packed by `packWords`. */
  readonly sets: Readonly<Record<string, string>>;
}

/** The exact layer with all that other layers need to be read: published as `data/search/exact.json`. */
export interface ExactData {
  /** Number of sections; they are numbered by the kinds of their pages. */
  readonly total: number;
  /** The last word of each chunk of the vocabulary but of the last one. */
  readonly chunks: readonly string[];
  /** Words of the prose that the labels below do not have, packed by `packWords`; all words where there is no shard below. */
  readonly words: string;
  /** For each word in order a digit of base 36: the binary logarithm of the number of sections that have it. */
  readonly counts: string;
  /** Names with numbers that only the prose has, as `compounds` gives them, packed by `packWords`. */
  readonly compounds: string;
  /** The first section of each bundle of texts. */
  readonly bundles: readonly number[];
  /** The sections and labels of the whole site where they fit one file; else they lie in a shard for each chunk. */
  readonly shard?: Shard;
  /** The first section of each file of rows, which a site without `shard` has. */
  readonly rows?: readonly number[];
  readonly packages?: PackageData;
}

/** One chunk of the prose: for each of its words, in order, its places, packed by `packPlaces`. */
export type ProseData = readonly string[];
/** The texts of the sections of one bundle, in order. */
export type TextData = readonly string[];

/** The digit of a word's count from which on a word's places are cut to the best, and taken to be everywhere. */
export const commonDigit = 10;

/** The id that a title gets by itself: `boot-sources` for `Boot sources`. */
export function idOfTitle(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
