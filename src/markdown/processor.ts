import { unified } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
import rehypeSlug from 'rehype-slug';
import { makeWorkPool } from '../publish/work-pool.ts';
import { rehypeCodeBlock } from './code-block.ts';
import { rehypeCodeTokens } from './code-tokens.ts';
import { remarkCommands } from './commands.ts';
import { remarkComponents } from './components.ts';
import { remarkFrontmatter } from './frontmatter.ts';
import { rehypeHeadingLink } from './heading-link.ts';
import { remarkChecks } from './page-checks.ts';
import { outlineOf, remarkPageFile } from './page-outline.ts';
import type { PageFiles, PageOutline, PageOutlines } from './page-outline.ts';
import { remarkPinnedId } from './pinned-id.ts';
import { rehypeTableHeaders } from './table-headers.ts';
import { rehypeTableScroll } from './table-scroll.ts';
import { remarkTables } from './tables.ts';
import { remarkTermLinks } from './term-links.ts';
import { remarkVersionMarkers } from './version-markers.ts';
import { remarkTopics } from '../topics/collect.ts';

type Processor = ReturnType<typeof unified>;
type MdxRendererMaker = NonNullable<Processor['createMdxRenderer']>;
/** What the compiler of Astro gives for a page, and the page's outline. */
export type CompiledPage = Awaited<ReturnType<Awaited<ReturnType<MdxRendererMaker>>['process']>> & { readonly outline: PageOutline };

/** A page to compile, as Astro hands it over. */
export interface UncompiledPage {
  readonly content: string;
  readonly file: string;
  readonly frontmatter: Record<string, unknown>;
}

/** How pages are compiled, in a form that can be told to another thread. */
export interface CompileOptions {
  readonly shared: Pick<Parameters<MdxRendererMaker>[0], 'syntaxHighlight'>;
  readonly optimize: Parameters<MdxRendererMaker>[1]['optimize'];
  readonly srcDir: string | undefined;
  readonly sourcemap: boolean;
}

/** What happens to the source of a page, in this order. */
function pagePlugins(files: PageFiles): Processor {
  return unified({
    smartypants: false,
    gfm: false,
    remarkPlugins: [
      remarkTables,
      [remarkPageFile, files],
      remarkFrontmatter,
      remarkComponents,
      remarkCommands,
      remarkPinnedId,
      remarkTopics,
      remarkVersionMarkers,
      remarkChecks,
      remarkTermLinks,
    ],
    rehypePlugins: [
      // Astro takes each page to HTML and back, for highlighters that write HTML of their own; MDX has none, and Prism needs none.
      [rehypeRaw, false],
      rehypeSlug,
      rehypeHeadingLink,
      rehypeCodeBlock,
      rehypeCodeTokens,
      rehypeTableHeaders,
      rehypeTableScroll,
    ],
  });
}

/**
 * The plugins of the pages, for `markdown.processor` of Astro; many pages are compiled on all cores.
 *
 * @param outlines gets that of each page that is compiled
 */
export function pageProcessor(outlines: PageOutlines): Processor {
  // Astro asks for a renderer with every page that comes before it has the first one, which are thousands at once.
  const renderers = new Map<string, Awaited<ReturnType<MdxRendererMaker>>>();
  return {
    ...pagePlugins(new WeakMap()),
    async createMdxRenderer({ syntaxHighlight }, { optimize, srcDir, sourcemap = false }) {
      const options: CompileOptions = {
        shared: { ...(syntaxHighlight !== undefined && { syntaxHighlight }) },
        optimize,
        srcDir: srcDir?.href,
        sourcemap,
      };
      const key = JSON.stringify(options);
      const known = renderers.get(key);
      if (known !== undefined) return known;
      const { run } = makeWorkPool({ here: pageCompiler(options), worker: new URL('compile-worker.ts', import.meta.url), data: options });
      const renderer = {
        process: async (content: string, file: string, frontmatter: Record<string, unknown>) => {
          const page = await run({ content, file, frontmatter });
          outlines.set(file, page.outline);
          return page;
        },
      };
      renderers.set(key, renderer);
      return renderer;
    },
  };
}

/** Compiles pages in this thread. */
export function pageCompiler({ shared, optimize, srcDir, sourcemap }: CompileOptions): (page: UncompiledPage) => Promise<CompiledPage> {
  const files: PageFiles = new WeakMap();
  const renderer = pagePlugins(files).createMdxRenderer?.(shared, { optimize, sourcemap, ...(srcDir !== undefined && { srcDir: new URL(srcDir) }) });
  return async ({ content, file, frontmatter }) => {
    const made = await renderer;
    if (made === undefined) throw new Error('The Markdown processor compiles no MDX.');
    // What some editors begin a file with is no part of its text.
    const page = await made.process(content.replace(/^\uFEFF/, ''), file, frontmatter);
    return { ...page, outline: outlineOf(files.get(frontmatter)) };
  };
}
