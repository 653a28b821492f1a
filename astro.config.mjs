import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { compress } from './src/hosting/compress.ts';
import { hosting } from './src/hosting/integration.ts';
import { exportsFor } from './src/exports/integration.ts';
import { links } from './src/links/integration.ts';
import { clearErrors } from './src/markdown/clear-errors.ts';
import { compileCache } from './src/markdown/compile-cache.ts';
import { rehypeCodeBlock } from './src/markdown/code-block.ts';
import { rehypeCodeTokens } from './src/markdown/code-tokens.ts';
import { remarkCommands } from './src/markdown/commands.ts';
import { remarkComponents } from './src/markdown/components.ts';
import { remarkFrontmatter } from './src/markdown/frontmatter.ts';
import { rehypeHeadingLink } from './src/markdown/heading-link.ts';
import { remarkChecks } from './src/markdown/page-checks.ts';
import { remarkPinnedId } from './src/markdown/pinned-id.ts';
import { rehypeTableHeaders } from './src/markdown/table-headers.ts';
import { rehypeTableScroll } from './src/markdown/table-scroll.ts';
import { remarkTermLinks } from './src/markdown/term-links.ts';
import { remarkVersionMarkers } from './src/markdown/version-markers.ts';
import { search } from './src/search/integration.ts';
import { remarkTopics } from './src/topics/collect.ts';
import { offline, offlineNames } from './src/offline/integration.ts';
import { clientScripts } from './src/publish/client-script.ts';
import { siteFonts } from './src/publish/fonts.ts';
import { finishPages } from './src/publish/finish-pages.ts';
import { readSite } from './src/publish/read-site.ts';
import { makeSite } from './src/publish/site.ts';
import { writeSite } from './src/publish/write-site.ts';

const scripts = clientScripts();
const fonts = siteFonts();
const site = makeSite();

export default defineConfig({
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: [
        remarkFrontmatter,
        remarkComponents,
        remarkCommands,
        remarkPinnedId,
        remarkTopics,
        remarkVersionMarkers,
        remarkChecks,
        remarkTermLinks,
      ],
      rehypePlugins: [rehypeSlug, rehypeHeadingLink, rehypeCodeBlock, rehypeCodeTokens, rehypeTableHeaders, rehypeTableScroll],
    }),
    syntaxHighlight: 'prism',
  },
  integrations: [mdx({ optimize: true }), readSite(site, scripts, fonts), exportsFor(site), search(site), offlineNames(site), links(site), hosting(site), finishPages(site), offline(site), writeSite(site), compress(site)],
  build: { inlineStylesheets: 'always' },
  compressHTML: false,
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: { plugins: [clearErrors(), compileCache(), scripts.plugin, fonts.plugin] },
});
