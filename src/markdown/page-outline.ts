import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import type { MarkdownHeading } from 'astro';
import type { Root } from 'hast';
import type { VFile } from 'vfile';

/** What the rest of the site takes from a page: all that its module exports but its text. */
export interface PageOutline {
  /** The frontmatter, with what the page gives to the index. */
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly headings: readonly MarkdownHeading[];
}

/** The outlines of the pages that have been compiled, by the path of their source. */
export type PageOutlines = Map<string, PageOutline>;

/** Notes the outline of a page. Belongs behind all that gives headings their ids. */
export function rehypeOutline(outlines: PageOutlines) {
  const readHeadings = rehypeHeadingIds();
  return (tree: Root, file: VFile): void => {
    readHeadings?.(tree, file, () => undefined);
    outlines.set(file.path, { frontmatter: file.data.astro?.frontmatter ?? {}, headings: file.data.astro?.headings ?? [] });
  };
}
