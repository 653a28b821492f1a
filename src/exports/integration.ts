import type { AstroIntegration } from 'astro';
import { readBuildDate } from '../publish/build-date.ts';
import { BuildFailure } from '../publish/build-failure.ts';
import { lastChanged } from '../publish/last-changed.ts';
import type { HtmlPage } from '../publish/html-page.ts';
import { pageFile } from '../publish/page-file.ts';
import type { Site } from '../publish/site.ts';
import { drawCards } from './cards.ts';
import { findWrongLinks } from './check-links.ts';
import { writeLlms } from './llms.ts';
import { readPageSource } from './page-source.ts';
import type { PageSource } from './page-source.ts';
import { writePreviews } from './previews.ts';
import { readSiteAddress } from './site-address.ts';
import { toMarkdown } from './to-markdown.ts';
import { writeFeed, writeOpenSearch, writeSitemap } from './xml.ts';

/**
 * What other programs read of the site: each page as Markdown, lists for language models, the data of previews and, where the
 * site knows its address, cards, sitemap, feed and search description.
 */
export function exportsFor(site: Site): AstroIntegration {
  const sources = site.readEach(readPageSource);
  return {
    name: 'exports',
    hooks: {
      'astro:build:done': async () => {
        const pages = inOrder(sources);
        const htmlPages = new Map(site.pages.map((page) => [page.path, page]));
        const full: string[] = [];
        for (const page of pages) {
          const html = htmlPages.get(page.path);
          if (html === undefined) continue;
          site.files.set(pageFile(page.path).replace(/html$/, 'md'), checked(toMarkdown(page, page.path), page.path, html));
          full.push(checked(toMarkdown(page, ''), '', html));
        }
        site.files.set('llms.txt', writeLlms(pages));
        site.files.set('llms-full.txt', full.join('\n---\n\n'));
        site.files.set('data/previews.json', writePreviews(pages));
        const address = readSiteAddress();
        if (address === undefined) return;
        const dated = pages.map((page) => ({ ...page, changed: lastChanged(`content/pages/${page.path === '' ? 'index' : page.path.slice(0, -1)}.mdx`) ?? lastChanged(`content/pages/${page.path}index.mdx`) }));
        site.files.set('sitemap.xml', writeSitemap(dated, address));
        site.files.set('feed.xml', writeFeed(dated, address, readBuildDate()));
        site.files.set('opensearch.xml', writeOpenSearch(address));
        for (const [file, picture] of await drawCards(pages)) site.files.set(file, picture);
      },
    },
  };
}

/** The pages that the navigation lists, in its order. */
function inOrder(sources: ReadonlyMap<string, PageSource>): PageSource[] {
  return (sources.get('')?.order ?? []).flatMap((path) => sources.get(path) ?? []);
}

function checked(markdown: string, from: string, page: HtmlPage): string {
  const wrong = findWrongLinks(markdown, from, page);
  if (wrong.length === 0) return markdown;
  throw new BuildFailure(`The Markdown copy of \`${page.path}\` holds links that its page does not: ${wrong.join(', ')}. The fault is in src/exports/to-markdown.ts.`);
}
