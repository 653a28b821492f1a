import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { listFiles } from './list-files.ts';

/** What an earlier build has worked out, by a digest of all that it depends on. */
export interface KeptResults<T> {
  /** What was kept under a key; undefined where nothing was, or a damaged file. */
  readonly get: (key: string) => T | undefined;
  /** Whether something is kept under a key, undamaged. */
  readonly has: (key: string) => boolean;
  /** Keeps a result, whole or not at all, whoever builds beside this build. It holds only what a structured clone can. */
  readonly keep: (key: string, result: T) => void;
}

/** What a page becomes depends on its text, on the code it goes through, and on the lists and data that this reads. */
const ingredients = ['src', 'content/snapshot', 'content/glossary.yaml', 'content/words.txt', 'content/names.txt', 'astro.config.mjs', 'package-lock.json', 'package.json'];
/** What no build has asked for in so many days is thrown away. */
const daysKept = 14;
const checksumLength = 4;

/**
 * Opens the results of one kind, below the folder that `npm ci` empties, so that a fresh start is one. Those that no build has
 * asked for lately are thrown away.
 *
 * @param root the project's folder
 * @param kind what the results are: `pages`
 */
export function openKeptResults<T>(root: string, kind: string): KeptResults<T> {
  const folder = join(root, 'node_modules/.cache', kind);
  void pruneResults(folder, new Date());
  mkdirSync(folder, { recursive: true });
  // To read or write one of these small files takes less time than to wait for it.
  const read = (key: string) => {
    const bytes = readAndTouch(join(folder, key));
    return bytes === undefined || bytes.length < checksumLength || crc32(bytes.subarray(checksumLength)) !== bytes.readUInt32BE(0) ? undefined : bytes.subarray(checksumLength);
  };
  return {
    get: (key) => {
      const content = read(key);
      return content === undefined ? undefined : deserialize(content);
    },
    has: (key) => read(key) !== undefined,
    keep: (key, result) => {
      const content = serialize(result);
      const checksum = Buffer.alloc(checksumLength);
      checksum.writeUInt32BE(crc32(content));
      const own = join(folder, `${key}.${process.pid}`);
      writeFileSync(own, Buffer.concat([checksum, content]));
      renameSync(own, join(folder, key));
    },
  };
}

/** Reads a file and notes that it was asked for; undefined where it cannot be read. */
function readAndTouch(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return bytes;
  } catch {
    return undefined;
  }
}

/** Throws away the results below a folder that were last asked for longer ago than results are kept. */
export async function pruneResults(folder: string, now: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: now.getTime() }));
    if (now.getTime() - mtimeMs > daysKept * 24 * 60 * 60 * 1000) await rm(join(folder, name), { force: true });
  }
}

/** A digest of everything but its own text that a page depends on. */
export async function digestOfProject(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const name of ingredients) {
    for (const file of await filesAt(join(root, name))) hash.update(`${relative(root, file)}\0`).update(await readFile(file).catch(() => ''));
  }
  return hash.digest('hex');
}

const ofBuilds = new Map<string, Promise<string>>();

/** The digest of the project that this process builds, worked out once: each stage of a build keeps its results by the same. */
export function digestOfBuild(root: string): Promise<string> {
  const digest = ofBuilds.get(root) ?? digestOfProject(root);
  ofBuilds.set(root, digest);
  return digest;
}

/** The files below a path; the path itself where it is that of a file. */
async function filesAt(path: string): Promise<string[]> {
  const names = await listFiles(path).catch(() => undefined);
  return names === undefined ? [path] : names.map((name) => join(path, name));
}
