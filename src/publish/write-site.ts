import type { Site } from './site.ts';
import type { Stage } from './stage.ts';
import { writeFiles } from './write-files.ts';

/** The last stage: writes every page and file that the stages before it made, and what they are compressed. */
export function writeSite(site: Site): Stage {
  return {
    name: 'write',
    run: async () => {
      const late = site.late.map(async (make) => writeFiles(site.root, await make()));
      await Promise.all([...late, writeFiles(site.root, site.files)]);
    },
  };
}
