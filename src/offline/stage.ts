import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readHeaders } from '../hosting/headers.ts';
import { readBuildDate } from '../publish/build-date.ts';
import { bundleScript } from '../publish/client-script.ts';
import { drawPicture } from '../publish/draw-picture.ts';
import { giveBackMemory } from '../publish/give-back-memory.ts';
import { pageFile } from '../publish/page-file.ts';
import { forgetPages } from '../publish/site.ts';
import type { Site } from '../publish/site.ts';
import type { Stage } from '../publish/stage.ts';
import { nameBuild } from './build.ts';
import { packBundle } from './bundle.ts';
import { appIcons, writeAppManifest } from './app/app-manifest.ts';
import { isForOtherSites } from './for-other-sites.ts';
import { manifestFile, printPagePath, workerFile, zipFile } from './offline-names.ts';
import { keptDeflate } from './portable/kept-deflate.ts';
import { portableFiles, portableFolder } from './portable/portable-files.ts';
import { makeZip } from './portable/zip.ts';
import { stampPage } from './stamp-page.ts';
import type { KeptBuild } from './worker/kept-cache.ts';

/**
 * The manifest and the icons of the installed site, and the names of the files that are made of all the others; it runs before
 * links are checked.
 */
export function offlineNames(site: Site): Stage {
  return {
    name: 'offline-names',
    run: async () => {
      for (const file of [zipFile, workerFile, pageFile(printPagePath)]) site.files.set(file, '');
      site.files.set(manifestFile, writeAppManifest());
      for (const { drawing, file, size } of appIcons) site.files.set(file, await drawPicture(await readFile(join(site.root, drawing), 'utf8'), size));
    },
  };
}

/**
 * What the site is without a network: the portable edition, and the worker with the bundle that it keeps. It runs when every
 * page is finished. With `OFFLINE=retire` the build publishes a worker that takes itself away, and all that was kept.
 */
export function offline(site: Site): Stage {
  return {
    name: 'offline',
    run: async (say) => {
      const files = await readFiles(site);
      const build = nameBuild(files, readBuildDate());
      site.pages.length = 0;
      const zip = await makeZip(portableFiles(files, site, build), portableFolder, build.date, keptDeflate(process.cwd()));
      forgetPages(site);
      giveBackMemory();
      const isRetired = process.env['OFFLINE'] === 'retire';
      for (const [file, content] of files) {
        if (!file.endsWith('.html')) continue;
        // A character for each byte: what is stamped, and where, is ASCII.
        const html = stampPage(Buffer.from(content).toString('latin1'), isRetired ? undefined : build.id, zip.length);
        const stamped = Buffer.from(html, 'latin1');
        files.set(file, stamped);
        site.files.set(file, stamped);
      }
      site.files.set(zipFile, zip);
      if (isRetired) {
        site.files.set(workerFile, await bundleScript('src/offline/worker/retire.ts'));
        return;
      }
      const others = [...files.keys()].filter(isForOtherSites);
      for (const file of others) files.delete(file);
      const rules = readHeaders(String(site.files.get('_headers')));
      const script = await bundleScript('src/offline/worker/worker.ts');
      site.files.delete(workerFile);
      site.late.push(async () => {
        const bundle = await promisify(gzip)(packBundle(files), { level: 6 });
        const digest = createHash('sha256').update(bundle).digest('hex');
        const address = `assets/site.${digest.slice(0, 10)}.bin`;
        const kept: KeptBuild = { ...build, address, digest, bytes: bundle.length, elsewhere: [zipFile, ...others], rules };
        say(`portable edition ${megabytes(zip.length)}; kept by a browser: ${files.size} files in ${megabytes(bundle.length)}`);
        return new Map<string, string | Uint8Array>([[address, bundle], [workerFile, `self.keptBuild=${JSON.stringify(kept)};\n${script}`]]);
      });
    },
  };
}

/** Every file of the finished site but those made here, in order of their names; each is held once, as its bytes. */
async function readFiles({ root, files }: Site): Promise<Map<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const ownFiles = new Set([zipFile, workerFile, '_headers', '_redirects']);
  const names = [...files.keys()].filter((file) => !ownFiles.has(file)).sort();
  const contents = names.map(async (file) => {
    const made = files.get(file);
    const content = typeof made === 'string' ? encoder.encode(made) : (made ?? (await readFile(join(root, file))));
    if (made !== undefined) files.set(file, content);
    return [file, content] as const;
  });
  return new Map(await Promise.all(contents));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
