import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serve } from '../../src/publish/serve.ts';
import { makeScratchProject } from './scratch-project.ts';
import { test as siteTest } from './site.ts';

/**
 * A test of a site that has pages of its own beside those of the project, so that it does not depend on what those hold.
 * The site is built once for each worker.
 *
 * @param pages text of each page by its file: `versions-test.mdx`
 * @param prepare changes the copy of the project before it is built
 */
export function testWithPages(pages: Readonly<Record<string, string>>, prepare: (folder: string) => void = () => undefined) {
  return siteTest.extend<object, { site: string; folder: string }>({
    folder: [
      async ({}, use) => {
        const project = makeScratchProject();
        for (const [name, text] of Object.entries(pages)) {
          const file = join(project.folder, 'content/pages', name);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
        try {
          prepare(project.folder);
          const { code, output } = await project.run('build');
          if (code !== 0) throw new Error(`The site does not build:\n${output}`);
          await use(join(project.folder, 'dist'));
        } finally {
          project.remove();
        }
      },
      { scope: 'worker', timeout: 300_000 },
    ],
    site: [
      async ({ folder }, use) => {
        const { address, close } = await serve(folder, 0);
        await use(address);
        await close();
      },
      { scope: 'worker' },
    ],
  });
}
