import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { ImagesError } from '../errors.ts';
import { isErrno } from './files.ts';
import type { Source } from './source.ts';

/**
 * A directory laid out as a boot source is.
 *
 * @param root directory that holds `streams/`
 * @param origin where the copy really comes from (a URL), for the record
 */
export function openDirectory(root: string, origin?: string): Source {
  return {
    place: (path) => join(root, path),
    address: (path) => (origin === undefined ? path : joinAddress(origin, path)),
    async read(path, { maxBytes }) {
      const bytes = await readBounded(join(root, path), maxBytes);
      return bytes === undefined ? undefined : { bytes };
    },
  };
}

/** A path below an address; characters that would end the path of a URL are encoded. */
export function joinAddress(root: string, path: string): string {
  const encoded = path.replace(/[^!$&-;=@-Z_a-z~%]/gu, (character) => encodeURIComponent(character));
  return `${root.endsWith('/') ? root : `${root}/`}${encoded}`;
}

/**
 * Reads a regular file of at most `maxBytes`; undefined where there is none.
 *
 * @throws {ImagesError} WrongSize, MissingFile where it cannot be read
 */
export async function readBounded(file: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(file, 'r');
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new ImagesError('MissingFile', { place: { file }, reason: 'It is not a file.' });
      if (stat.size <= maxBytes) return await handle.readFile();
      throw new ImagesError('WrongSize', { place: { file }, reason: `It is ${stat.size} bytes long; more than ${maxBytes} are not read.` });
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return undefined;
    if (error instanceof ImagesError || !(error instanceof Error)) throw error;
    throw new ImagesError('MissingFile', { place: { file }, reason: `It cannot be read: ${error.message}.`, cause: error });
  }
}
