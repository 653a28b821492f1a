import { readFileSync } from 'node:fs';
import type { VFile } from 'vfile';
import { keyPosition } from '../frontmatter.ts';
import { placeOfOffset } from './passage.ts';
import type { Passage } from './passage.ts';

/**
 * A text of the frontmatter as a passage; undefined where there is none. The frontmatter has been cut from what the
 * plugins see, so a place in it is looked for in the file itself.
 */
export function frontmatterPassage(file: VFile, key: string): Passage | undefined {
  const frontmatter: Readonly<Record<string, unknown>> = file.data.astro?.frontmatter ?? {};
  const text = frontmatter[key];
  return typeof text === 'string' ? { text, placeOf: (_index, part) => placeInFile(file.path, key, part) } : undefined;
}

function placeInFile(path: string, key: string, part: string): { line: number; column: number } {
  const source = readFileSync(path, 'utf8');
  const place = keyPosition(source, key);
  if (place === undefined) return { line: 1, column: 1 };
  const lines = source.split('\n');
  const before = lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const offset = source.indexOf(part, before + place.column - 1 + key.length);
  return offset === -1 ? place : placeOfOffset(source, offset);
}
