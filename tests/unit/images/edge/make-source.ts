import { makeStream } from './stream.ts';
import { makeTemporary, writeFiles } from './temporary.ts';

/** A directory that holds a stream, until the test ends. */
export function makeSource(files: ReadonlyMap<string, string | Uint8Array> = makeStream()): string {
  const dir = makeTemporary();
  writeFiles(dir, files);
  return dir;
}
