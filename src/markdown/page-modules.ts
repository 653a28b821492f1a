import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readEditAddress, readSiteAddress } from '../exports/site-address.ts';
import { readBuildDate } from '../publish/build-date.ts';
import type { SiteFonts } from '../publish/fonts.ts';
import { openKeptPages } from '../publish/kept-pages.ts';
import type { PagePlan, PlannedPage } from '../publish/kept-pages.ts';
import { digestOfBuild } from '../publish/kept-results.ts';
import { lastChanged } from '../publish/last-changed.ts';
import { pageFile } from '../publish/page-file.ts';
import { sourceKey } from './compile-cache.ts';
import type { PageOutline, PageOutlines } from './page-outline.ts';
import { checkPageNames } from './page-names.ts';
import { listSources, sourceFolder, sourcePath } from './page-sources.ts';
import { checkSharedFiles } from './shared-files.ts';

/** A source of a page, with the digest of all that compiling it depends on. */
interface Source {
  /** From the project's folder: `content/pages/about-images.mdx`. */
  readonly file: string;
  readonly digest: string;
}

/** What `pageModules` gives: the plugin, and what is done with the pages once it has found them. */
export interface PageModules {
  readonly plugin: Plugin;
  readonly plan: () => PagePlan;
}

/**
 * Lets the site import its compiled pages from `virtual:page-modules`, by the paths of their sources. Where a build finds that
 * an earlier one has rendered a page from the very same, it gets the page's outline in the place of its module, and neither
 * compiles nor renders it. A page shows of the others what their outlines say, so one that changes its text alone leaves the
 * others as they were.
 *
 * @param outlines where those of the pages come in that are compiled
 */
export function pageModules(outlines: PageOutlines, fonts: SiteFonts): PageModules {
  const name = 'virtual:page-modules';
  let project = '.';
  let isBuild = false;
  let plan: PagePlan = { pages: [], unchanged: new Map() };
  const plugin: Plugin = {
    name: 'page-modules',
    configResolved({ command, root }) {
      project = root;
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      checkPageNames(project);
      checkSharedFiles(project);
      if (!isBuild) return `export const modules = import.meta.glob('/${sourceFolder}/**/*.mdx', { eager: true });`;
      const root = project;
      const kept = openKeptPages(root);
      const sources = await readSources(root);
      const known = new Map(sources.map(({ file, digest }) => [file, kept.outlineOf(siteFile(file), digest)]));
      const changed = sources.filter(({ file }) => known.get(file) === undefined);
      // A page with a mistake has no outline; its error is told when it is imported.
      await Promise.all(changed.map(({ file }) => this.load({ id: join(root, file) }).catch(() => undefined)));
      const complete = sources.flatMap((source) => {
        const outline = known.get(source.file) ?? outlines.get(join(root, source.file));
        return outline === undefined ? [] : [{ ...source, outline }];
      });
      if (complete.length === sources.length) plan = kept.plan(await planPages(root, complete, fonts));
      return writeModules(sources.map(({ file }) => ({ file, outline: plan.unchanged.has(siteFile(file)) ? known.get(file) : undefined })));
    },
  };
  return { plugin, plan: () => plan };
}

async function readSources(root: string): Promise<Source[]> {
  const base = await digestOfBuild(root);
  return listSources(root).map((name) => {
    const file = `${sourceFolder}/${name}`;
    return { file, digest: sourceKey(base, file, readFileSync(join(root, file), 'utf8')) };
  });
}

/** Every page with the digest of all that its finished text depends on. */
async function planPages(root: string, sources: readonly (Source & { readonly outline: PageOutline })[], fonts: SiteFonts): Promise<PlannedPage[]> {
  const shared = [await digestOfBuild(root), readBuildDate(), readSiteAddress(), readEditAddress(), await fonts.list(), sources.map(({ file, outline }) => [file, outline])];
  const base = createHash('sha256').update(JSON.stringify(shared));
  return sources.map(({ file, digest, outline }) => {
    const rendering = base.copy().update(`${file}\0${digest}\0${lastChanged(file) ?? ''}`).digest('hex');
    return { file: siteFile(file), source: digest, outline, rendering };
  });
}

/** The module that exports all pages: those without an outline as their compiled modules, the others as what these would export. */
function writeModules(pages: readonly { readonly file: string; readonly outline: PageOutline | undefined }[]): string {
  const imports = pages.map(({ file, outline }, i) => (outline === undefined ? `import * as page${i} from '/${file}';\n` : ''));
  const entries = pages.map(({ file, outline }, i) => {
    const module = outline === undefined ? `page${i}` : `{ frontmatter: ${JSON.stringify(outline.frontmatter)}, getHeadings: () => ${JSON.stringify(outline.headings)} }`;
    return `  '/${file}': ${module},\n`;
  });
  return `${imports.join('')}export const modules = {\n${entries.join('')}};\n`;
}

function siteFile(source: string): string {
  return pageFile(sourcePath(source.slice(`${sourceFolder}/`.length)));
}
