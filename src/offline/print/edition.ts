import { kindTitles } from '../../components/shell/kind-titles.ts';
import { kinds } from '../../markdown/page-schema.ts';
import type { PrintHeading, PrintText } from './print-text.ts';

/** A page on its way into the edition. */
export interface PrintSource {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  /** The page as HTML, which the offsets of its text count in. */
  readonly html: string;
  readonly text: PrintText;
}

/** A section that has a number, `3.2` or `3.2.1`. */
export interface NumberedHeading extends PrintHeading {
  readonly number: string;
}

/** A page of the site as a chapter. */
export interface Chapter extends PrintSource {
  readonly number: string;
  readonly sections: readonly NumberedHeading[];
}

export interface Part {
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

/**
 * The pages as parts, chapters and sections, each with its number.
 *
 * @param pages in the order of the navigation
 * @param indexPath the page that becomes the index at the end
 */
export function makeEdition(pages: readonly PrintSource[], indexPath: string): Part[] {
  const groups = [
    { title: 'Overview', pages: pages.filter(({ kind }) => kind === 'home') },
    ...kinds.map((kind) => ({ title: kindTitles[kind], pages: pages.filter((page) => page.kind === kind && page.path !== indexPath) })),
    { title: 'Index', pages: pages.filter(({ path }) => path === indexPath) },
  ];
  let count = 0;
  return groups.flatMap(({ title, pages: members }) => {
    const chapters = members.map((page): Chapter => {
      const number = `${++count}`;
      // The letters of an index need no numbers.
      return { ...page, number, sections: page.path === indexPath ? [] : numberHeadings(page.text.headings, number) };
    });
    return chapters.length === 0 ? [] : [{ title, chapters }];
  });
}

function numberHeadings(headings: readonly PrintHeading[], chapter: string): NumberedHeading[] {
  let [section, part] = [0, 0];
  return headings.flatMap((heading) => {
    if (heading.level === 2) {
      part = 0;
      return { ...heading, number: `${chapter}.${++section}` };
    }
    return heading.level === 3 && section > 0 ? { ...heading, number: `${chapter}.${section}.${++part}` } : [];
  });
}
