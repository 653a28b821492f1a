import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a file or directory of the material that lies beside some checkouts is; undefined where it is absent. */
export function sharedPath(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../../shared/${path}`, import.meta.url));
  return existsSync(file) ? file : undefined;
}

/** Reads a file of that material, as text; undefined where it is absent. */
export function readShared(path: string): string | undefined {
  const file = sharedPath(path);
  return file === undefined ? undefined : readFileSync(file, 'utf8');
}
