import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { hosting } from './src/hosting/integration.ts';
import { exportsFor } from './src/exports/integration.ts';
import { links } from './src/links/integration.ts';
import { clearErrors } from './src/markdown/clear-errors.ts';
import { compileCache } from './src/markdown/compile-cache.ts';
import { pageModules } from './src/markdown/page-modules.ts';
import { pageProcessor } from './src/markdown/processor.ts';
import { search } from './src/search/integration.ts';
import { offline, offlineNames } from './src/offline/integration.ts';
import { printEdition } from './src/offline/print/integration.ts';
import { clientScripts } from './src/publish/client-script.ts';
import { siteFonts } from './src/publish/fonts.ts';
import { finishPages } from './src/publish/finish-pages.ts';
import { openKeptPages } from './src/publish/kept-pages.ts';
import { readSite } from './src/publish/read-site.ts';
import { licences } from './src/publish/licences.ts';
import { makeSite } from './src/publish/site.ts';
import { writeSite } from './src/publish/write-site.ts';

/** The outlines of the pages that are compiled, by their source. */
const outlines = new Map();
const kept = openKeptPages(process.cwd());
const scripts = clientScripts();
const fonts = siteFonts();
const site = makeSite();

export default defineConfig({
  markdown: {
    processor: pageProcessor(outlines),
    syntaxHighlight: 'prism',
  },
  integrations: [mdx({ optimize: true }), readSite(site, scripts, fonts, kept), licences(site, scripts), exportsFor(site), search(site), offlineNames(site), links(site), printEdition(site, fonts), hosting(site), finishPages(site), offline(site), writeSite(site)],
  build: { inlineStylesheets: 'always' },
  compressHTML: false,
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: { plugins: [clearErrors(), compileCache(outlines), pageModules(outlines, kept, fonts), scripts.plugin, fonts.plugin] },
});
