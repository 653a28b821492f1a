import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Reads a file of the reference material that lies beside some checkouts; undefined where it is absent. */
export function readReference(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../../shared/reference/${path}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
