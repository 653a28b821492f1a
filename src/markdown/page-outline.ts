import type { MarkdownHeading } from 'astro';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** What the rest of the site takes from a page: all that its module exports but its text. */
export interface PageOutline {
  /** The frontmatter, with what the page gives to the index. */
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly headings: readonly MarkdownHeading[];
}

/** The outlines of the pages that have been compiled, by the path of their source. */
export type PageOutlines = Map<string, PageOutline>;

/** The pages that are being compiled, by the frontmatter that each came with. */
export type PageFiles = WeakMap<object, VFile>;

/** Keeps a page at hand, so that its outline can be read off it once it is compiled. Belongs before all that changes its frontmatter. */
export function remarkPageFile(files: PageFiles) {
  return (_tree: Root, file: VFile): void => {
    const { frontmatter } = file.data.astro ?? {};
    if (frontmatter !== undefined) files.set(frontmatter, file);
  };
}

/** The outline of a page that has been compiled, as Astro has noted it. */
export function outlineOf(file: VFile | undefined): PageOutline {
  const { frontmatter = {}, headings = [] } = file?.data.astro ?? {};
  return { frontmatter, headings };
}
