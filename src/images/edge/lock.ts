import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { describeWriteError, isErrno, makeDirectories } from './files.ts';

/** A directory that one process at a time may change. */
export interface Lock {
  /** True while nobody has taken the lock away, as happens to a process that was asleep for long. */
  isHeld(): Promise<boolean>;
  /** Also removes the directory where it was made for the lock and nothing has come into it. */
  release(): Promise<void>;
}

const lockName = '.lock';

/** Milliseconds between two signs of life of the holder, and after how many without one the lock counts as left behind. */
const heartbeat = 1_000;
const stale = 30_000;

/** Milliseconds after which a lock without content counts as left behind: between making and writing it lies an instant, in which a process may end. */
const unwritten = 2_000;

const owner = z.object({ token: z.string(), host: z.string(), process: z.int() });

/**
 * Takes the lock of a directory, waiting for whoever holds it. A lock whose process is gone, or has given no sign of
 * life for half a minute, is taken over; so is one that its process did not live to write.
 *
 * @param onWait called once, with what is known of the holder, before waiting
 * @throws {ImagesError} WriteFailure
 */
export async function takeLock(dir: string, onWait: (holder: string) => void = () => undefined): Promise<Lock> {
  const file = join(dir, lockName);
  const token = randomUUID();
  let hasWaited = false;
  for (;;) {
    const madeDirectory = await makeDirectory(dir);
    if (await create(file, token)) return hold(file, token, madeDirectory);
    const left = await findLeftBehind(file);
    if (left !== undefined) {
      await removeLeftBehind(file, left);
      continue;
    }
    if (!hasWaited) onWait(await describeHolder(file));
    hasWaited = true;
    await sleep(100);
  }
}

/** True where the directory was not there. Done before each attempt, since another holder may remove what it made. */
async function makeDirectory(dir: string): Promise<boolean> {
  try {
    return await makeDirectories(dir);
  } catch (error) {
    throw describeWriteError(error, dir);
  }
}

/** True where the lock was free. */
async function create(file: string, token: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(JSON.stringify({ token, host: hostname(), process: process.pid }));
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST', 'ENOENT')) return false;
    throw describeWriteError(error, file);
  }
}

function hold(file: string, token: string, madeDirectory: boolean): Lock {
  const timer = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), heartbeat);
  timer.unref();
  const isHeld = async (): Promise<boolean> => (await readOwner(file))?.token === token;
  return {
    isHeld,
    async release() {
      clearInterval(timer);
      if (await isHeld()) await rm(file, { force: true });
      if (madeDirectory) await rmdir(dirname(file)).catch(() => undefined);
    },
  };
}

/** The text of a lock that was left behind; undefined where its holder lives or it has gone. */
async function findLeftBehind(file: string): Promise<string | undefined> {
  try {
    const { mtimeMs } = await stat(file);
    const text = await readFile(file, 'utf8');
    const holder = parseOwner(text);
    const age = Date.now() - mtimeMs;
    if (holder === undefined) return age > unwritten ? text : undefined;
    return age > stale || (holder.host === hostname() && !isAlive(holder.process)) ? text : undefined;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Moves the lock away before removing it, so that of two processes that find it left behind one gets it, and puts it back where it has changed hands meanwhile. */
async function removeLeftBehind(file: string, text: string): Promise<void> {
  const aside = `${file}-${randomUUID()}`;
  try {
    await rename(file, aside);
    const moved = await readFile(aside, 'utf8');
    if (moved !== text) await writeFile(file, moved, { flag: 'wx' });
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function describeHolder(file: string): Promise<string> {
  const holder = await readOwner(file);
  return holder === undefined ? 'another process' : `process ${holder.process} on ${holder.host}`;
}

async function readOwner(file: string): Promise<z.infer<typeof owner> | undefined> {
  return readFile(file, 'utf8').then(parseOwner, () => undefined);
}

function parseOwner(text: string): z.infer<typeof owner> | undefined {
  try {
    const result = owner.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isErrno(error, 'ESRCH');
  }
}
