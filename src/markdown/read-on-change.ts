import { readFileSync, statSync } from 'node:fs';

/**
 * Makes a reader of files that reads and parses a file again only after it has changed, so that a page need not, and a
 * change made while the pages are served counts.
 */
export function readOnChange<T>(parse: (text: string, file: string) => T): (file: string) => T {
  const read = new Map<string, { modified: number; result: T }>();
  return (file) => {
    const modified = statSync(file).mtimeMs;
    const known = read.get(file);
    if (known?.modified === modified) return known.result;
    const result = parse(readFileSync(file, 'utf8'), file);
    read.set(file, { modified, result });
    return result;
  };
}
