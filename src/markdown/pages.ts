import { modules } from 'virtual:page-modules';
import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { noTopics, pageTopicsSchema } from '../topics/page-topics.ts';
import type { PageTopics } from '../topics/page-topics.ts';
import { kinds, pageSchema } from './page-schema.ts';
import type { Kind, PageFrontmatter } from './page-schema.ts';
import { sourceFolder, sourcePath } from './page-sources.ts';

/** A page of the site, as its MDX file makes it. */
export interface Page extends PageFrontmatter {
  /** Address relative to the site's root: `''` for the home page, `about-images/`, `how-to/import-images/`. */
  readonly path: string;
  /** The source, relative to the project: `content/pages/about-images.mdx`. */
  readonly file: string;
  /** Renders the text of the page; undefined for one that an earlier build has rendered the very same. */
  readonly Content: AstroComponentFactory | undefined;
  /** The headings of the text, in order. */
  readonly headings: readonly MarkdownHeading[];
  /** What its index lines say. */
  readonly topics: PageTopics;
}

/** What a compiled page exports. */
export interface PageModule {
  readonly default?: AstroComponentFactory;
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly getHeadings: () => readonly MarkdownHeading[];
}

/** Every page, in the order of the navigation: by kind, then by `order`, then by title. */
export const pages: readonly Page[] = Object.entries(modules)
  .map(([file, { frontmatter: { topics = noTopics, ...frontmatter }, ...module }]) => ({
    ...pageSchema.parse(frontmatter),
    path: sourcePath(file.slice(`/${sourceFolder}/`.length)),
    file: file.slice(1),
    Content: module.default,
    headings: module.getHeadings(),
    topics: pageTopicsSchema.parse(topics),
  }))
  .sort((a, b) => kindRank(a) - kindRank(b) || a.order - b.order || (a.title < b.title ? -1 : 1));

/** The pages of one kind, in order. */
export function pagesOf(kind: Kind): readonly Page[] {
  return pages.filter((page) => page.kind === kind);
}

function kindRank({ kind }: Page): number {
  return kind === 'home' ? -1 : kinds.indexOf(kind);
}
