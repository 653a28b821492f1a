import { createHash } from 'node:crypto';

/** One build of the site. */
export interface Build {
  /** Eight hexadecimal digits that stand for all it publishes. */
  readonly id: string;
  /** The day it stands for, `2026-11-26`. */
  readonly date: string;
}

/** Names a build by what it holds, so that the same content has the same name. */
export function nameBuild(files: ReadonlyMap<string, Uint8Array>, date: string): Build {
  const hash = createHash('sha256').update(date);
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`\n${name}\n${content.length}\n`).update(content);
  return { id: hash.digest('hex').slice(0, 8), date };
}
