import { readBuildDate } from '../publish/build-date.ts';
import { lastChanged } from '../publish/last-changed.ts';
import { pageFile } from '../publish/page-file.ts';
import type { Site } from '../publish/site.ts';
import type { Stage } from '../publish/stage.ts';
import { drawCards } from './cards.ts';
import { writeLlms } from './llms.ts';
import { inOrder } from './page-source.ts';
import { writePreviews } from './previews.ts';
import { readSiteAddress } from './site-address.ts';
import { linkFrom } from './to-markdown.ts';
import { writeFeed, writeOpenSearch, writeSitemap } from './xml.ts';

/**
 * What other programs read of the site: each page as Markdown, lists for language models, the data of previews and, where the
 * site knows its address, cards, sitemap, feed and search description.
 */
export function exportsFor(site: Site): Stage {
  return {
    name: 'exports',
    run: async () => {
      const pages = inOrder(new Map([...site.readings].map(([path, { source }]) => [path, source])));
      const full: string[] = [];
      for (const page of pages) {
        site.files.set(pageFile(page.path).replace(/html$/, 'md'), linkFrom(page.markdown, page.path));
        full.push(linkFrom(page.markdown, ''));
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
  };
}
