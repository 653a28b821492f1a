import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Every file below a folder by its path from there, with slashes, in order.
 *
 * @throws Error of the system where there is no such folder
 */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll(sep, '/'))
    .sort();
}
