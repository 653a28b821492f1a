import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compress, isText } from '../hosting/compress.ts';
import { someAtOnce } from './some-at-once.ts';

/**
 * Writes files below a folder, and beside each that gains by it what it is compressed, so that a server sends it as it is.
 *
 * @param files by their paths in the folder; undefined for one that lies there already
 */
export async function writeFiles(root: string, files: ReadonlyMap<string, string | Uint8Array | undefined>): Promise<void> {
  const folders = new Set<string>();
  // What takes longest is begun first, so that at the end nothing waits for one file.
  const biggestFirst = [...files].sort(([, a], [, b]) => (b?.length ?? 0) - (a?.length ?? 0));
  await someAtOnce(biggestFirst, async ([name, content]) => {
    const file = join(root, name);
    // To write one of these small files takes less time than to wait for it.
    if (content !== undefined) {
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(file, content);
    }
    if (!isText(file)) return;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? (await readFile(file)));
    for (const [ending, compressed] of await compress(file, bytes)) writeFileSync(file + ending, compressed);
  });
}
