import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ImagesError } from '../errors.ts';

/** How the name of a file that is still being written begins; one left behind may be removed. */
export const temporaryPrefix = '.writing-';

/**
 * The bytes of a file, or undefined where there is none.
 *
 * @throws {ImagesError} MissingFile where it cannot be read: a directory, a pipe, a file without permission
 */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return readBounded(path, Infinity);
}

/**
 * Reads a regular file of at most `maxBytes`; undefined where there is none.
 *
 * @throws {ImagesError} WrongSize, MissingFile where it cannot be read
 */
export async function readBounded(file: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    // Asked first: to open a pipe would wait for whoever writes into it.
    const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) throw new ImagesError('MissingFile', { place: { file }, reason: 'It is not a file.', remedy: 'Put a file there, or name another.' });
    if (size <= maxBytes) return await readFile(file);
    throw new ImagesError('WrongSize', {
      place: { file },
      reason: `It is ${size} bytes long; more than ${maxBytes} are not read.`,
      remedy: 'Look whether it is the right file.',
    });
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return undefined;
    if (!(error instanceof Error) || error instanceof ImagesError) throw error;
    throw new ImagesError('MissingFile', {
      place: { file },
      reason: `It cannot be read: ${error.message}.`,
      remedy: 'Make it readable, or name another.',
      cause: error,
    });
  }
}

/**
 * Makes a directory and those above it; true where it was not there.
 *
 * Node's own `recursive` never ends where the directory above is there and takes none, as /proc does.
 *
 * @throws the error of the system
 */
export async function makeDirectories(path: string): Promise<boolean> {
  const above = dirname(path);
  try {
    return await makeDirectory(path);
  } catch (error) {
    if (!isErrno(error, 'ENOENT') || above === path) throw error;
    await makeDirectories(above);
    return makeDirectory(path);
  }
}

/**
 * Writes a file so that whoever reads it finds the old content or the new, never a part, even after a power cut: writes
 * beside it, flushes to disk, renames, flushes the directory.
 *
 * @throws {ImagesError} WriteFailure
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const directory = dirname(path);
  const beside = join(directory, `${temporaryPrefix}${process.pid}-${randomBytes(6).toString('hex')}`);
  try {
    await makeDirectories(directory);
    await writeFlushed(beside, content);
    await rename(beside, path);
    await flushDirectory(directory);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw describeWriteError(error, path);
  }
}

/** The error for a file that cannot be written: disk full, no permission, read-only. */
export function describeWriteError(error: unknown, file: string): unknown {
  if (error instanceof ImagesError || !(error instanceof Error) || !('code' in error)) return error;
  return new ImagesError('WriteFailure', {
    place: { file },
    reason: `${error.message}.`,
    remedy: 'The snapshot that was there is as it was. Make room or choose another directory.',
    cause: error,
  });
}

/** True for an error of the system with one of these codes (`ENOENT`). */
export function isErrno(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}

async function makeDirectory(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory() === true) return false;
    throw error;
  }
}

async function writeFlushed(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes renames in a directory last; systems that cannot flush a directory need no flushing. */
async function flushDirectory(path: string): Promise<void> {
  try {
    const directory = await open(path, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  } catch (error) {
    if (!isErrno(error, 'EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP')) throw error;
  }
}
