import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { clearErrors } from './src/markdown/clear-errors.ts';
import { compileCache } from './src/markdown/compile-cache.ts';
import { pageModules } from './src/markdown/page-modules.ts';
import { pageProcessor } from './src/markdown/processor.ts';
import { clientScripts } from './src/publish/client-script.ts';
import { siteFonts } from './src/publish/fonts.ts';
import { handOver } from './src/publish/hand-over.ts';
import { devSearch } from './src/search/dev-search.ts';

/** The outlines of the pages that are compiled, by their source. */
const outlines = new Map();
const scripts = clientScripts();
const fonts = siteFonts();
const modules = pageModules(outlines, fonts);

export default defineConfig({
  markdown: {
    processor: pageProcessor(outlines),
    syntaxHighlight: 'prism',
  },
  integrations: [mdx({ optimize: true }), devSearch(), handOver(scripts, fonts, modules)],
  build: { inlineStylesheets: 'always' },
  compressHTML: false,
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: { plugins: [clearErrors(), compileCache(outlines), modules.plugin, scripts.plugin, fonts.plugin] },
});
