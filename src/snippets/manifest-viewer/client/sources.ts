import { parseManifest } from '../../../images/manifest/parse.ts';
import type { Manifest } from '../../../images/manifest/package.ts';
import { loadJson } from '../../../offline/site-data.ts';
import { joinVersion } from '../split-version.ts';

/** A manifest with what the foot of the viewer says of it. */
export interface LoadedManifest {
  readonly manifest: Manifest;
  readonly source: readonly (string | Node)[];
  readonly isExcerpt: boolean;
}

/**
 * Loads a manifest of the site.
 *
 * @param path of its JSON from the site's root
 * @throws Error where it cannot be read
 */
export async function loadManifest(path: string, name: string): Promise<LoadedManifest> {
  const data = await loadJson(path);
  if (typeof data !== 'object' || data === null || !('text' in data) || typeof data.text !== 'string') throw new Error(`${path} holds no manifest.`);
  const source = 'source' in data && typeof data.source === 'string' ? [data.source] : [];
  return { manifest: parseManifest(data.text, name), source, isExcerpt: 'excerpt' in data && data.excerpt === true };
}

/** The manifest that the page holds as a table. */
export function readTable(table: HTMLTableElement): Manifest {
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  return {
    packages: rows.map(([name = '', architecture, epoch = '', upstream = '', revision = '']) => ({ name, architecture: architecture || undefined, version: joinVersion({ epoch, upstream, revision }) })),
    snaps: [],
  };
}

/**
 * Reads a manifest of the reader's own; it stays in the page.
 *
 * @throws Error that names the line
 */
export function readOwn(text: string, name: string): LoadedManifest {
  const manifest = parseManifest(text, name);
  if (manifest.packages.length + manifest.snaps.length === 0) throw new Error(`${name} names no package. A manifest is what dpkg-query -W prints.`);
  return { manifest, source: [`Source: ${name}, read in this page and sent nowhere; nothing was verified.`], isExcerpt: false };
}
