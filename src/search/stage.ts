import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BuildFailure } from '../publish/build-failure.ts';
import type { Site } from '../publish/site.ts';
import type { Stage } from '../publish/stage.ts';
import { notFoundPath } from '../links/not-found-page.ts';
import { offlinePagePath } from '../offline/offline-names.ts';
import { topicsPath } from '../topics/topics-path.ts';
import { readPackages } from './edge/read-packages.ts';
import { makeSearchIndex } from './make-index.ts';
import { missingPlaces } from './missing-places.ts';
import { searchPagePath } from './search-page.ts';

const topicsSchema = z.array(z.object({ letter: z.string(), label: z.string(), href: z.string(), main: z.literal(true).optional(), see: z.string().optional() }));

/** Pages that lead to others and say nothing of images themselves. */
const unsearched = new Set([notFoundPath, topicsPath, searchPagePath, offlinePagePath]);

/**
 * Makes the data of the search from the finished pages: the exact layer, the prose that Pagefind indexed, and the texts for
 * excerpts. A hit that would lead nowhere fails the build.
 */
export function search(site: Site): Stage {
  return {
    name: 'search',
    run: async (say) => {
      const found = [...site.readings.values()].flatMap(({ record }) => (record === undefined || unsearched.has(record.path) ? [] : record));
      const topics = topicsSchema.parse(JSON.parse(await readFile(join(site.root, 'data/topics.json'), 'utf8')));
      const missing = missingPlaces(found, site.pages);
      if (missing.length > 0) throw new BuildFailure(`The search would lead to places that do not exist: ${missing.join(', ')}. Each hit needs a page and an id of it.`);
      const packages = await readPackages(site, found.find(({ showsManifests }) => showsManifests));
      const files = await makeSearchIndex(found, topics.map(({ see, main, ...topic }) => ({ ...topic, ...(see !== undefined && { see }), ...(main && { main }) })), packages);
      for (const [file, text] of files) site.files.set(file, text);
      say(`${found.reduce((sum, { sections }) => sum + sections.length, 0)} sections of ${found.length} pages can be found`);
    },
  };
}
