import { BuildFailure } from '../publish/build-failure.ts';
import { insert } from '../publish/site.ts';
import type { Site } from '../publish/site.ts';
import type { Stage } from '../publish/stage.ts';
import { describeProblem, readSources } from '../publish/source-place.ts';
import { findLinkProblems } from './dead-links.ts';
import { readLegacyRules, readProjectHistory, writeFoundPlaces } from './edge/project.ts';
import { listPlaces } from './places.ts';
import { publishLinks } from './publish-links.ts';

/**
 * The addresses of the site: its places are held against the history, all that old addresses need is added, and every link and
 * id is checked. A dead link, a doubled id or an address that was published and is lost fails the build. It runs when every
 * file that a page may link to is known.
 */
export function links(site: Site): Stage {
  return {
    name: 'links',
    run: async (say) => {
      const { pages, files } = site;
      const places = listPlaces(pages);
      await writeFoundPlaces(places);
      const published = publishLinks(places, await readProjectHistory(), await readLegacyRules());
      if ('message' in published) throw new BuildFailure(published.message);
      for (const [file, text] of published.files) files.set(file, text);
      for (const page of pages) insert(site, page.path, published.insertions(page));
      await checkLinks(site);
      const count = pages.reduce((sum, page) => sum + page.links.length, 0);
      say(`${pages.length} pages, ${count} links: each leads somewhere`);
      if (published.fresh.length > 0) say(`${published.fresh.length} new addresses; record them before you publish: npm run links -- accept`);
    },
  };
}

async function checkLinks({ pages, files }: Site): Promise<void> {
  const problems = findLinkProblems(pages, new Set(files.keys()));
  if (problems.length === 0) return;
  const sources = await readSources();
  const lines = problems.flatMap((problem) => describeProblem(problem, sources));
  throw new BuildFailure(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the links of the site\n\n${lines.join('\n')}`);
}
