import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import type { PageModules } from '../markdown/page-modules.ts';
import type { ClientScripts } from './client-script.ts';
import type { Font, SiteFonts } from './fonts.ts';
import type { PagePlan } from './kept-pages.ts';

/** What comes of the pages beside their files: what the stages that finish the site need of it. */
export interface MadePages {
  /** Each script by its path in the site. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The packages that parts of the scripts, and the fonts, are from. */
  readonly packages: ReadonlySet<string>;
  readonly fonts: readonly Font[];
  /** Each file of a font by its path in the site. */
  readonly fontFiles: ReadonlyMap<string, Uint8Array>;
  readonly plan: PagePlan;
}

const file = '.astro/made-pages';

/** Leaves to the process that finishes the site what that of Astro knows of the pages. */
export function handOver(scripts: ClientScripts, fonts: SiteFonts, modules: PageModules): AstroIntegration {
  return {
    name: 'hand-over',
    hooks: {
      'astro:build:done': async () => {
        const made: MadePages = { scripts: scripts.files, packages: new Set([...scripts.packages, ...fonts.packages]), fonts: await fonts.list(), fontFiles: fonts.files, plan: modules.plan() };
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, serialize(made));
      },
    },
  };
}

/** What the process of Astro has left. */
export function takeOver(): MadePages {
  return deserialize(readFileSync(file));
}
