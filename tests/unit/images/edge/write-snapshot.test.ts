import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commitSnapshot, findStored, storeFile } from '../../../../src/images/edge/write-snapshot.ts';
import { readSnapshot } from '../../../../src/images/edge/read-snapshot.ts';
import { snapshotFormat } from '../../../../src/images/snapshot/snapshot-file.ts';
import { failureOf } from '../failure.ts';
import { runSync } from './run-sync.ts';
import { makeStream, sha256 } from './stream.ts';
import { makeTemporary, readTree, writeFiles } from './temporary.ts';

const bytes = new TextEncoder().encode('adduser\t3.134\n');
const digest = sha256(bytes);

describe('storeFile', () => {
  it('names a file by what it is and by its content, in letters that every system allows', async () => {
    const dir = makeTemporary();
    expect(await storeFile(dir, 'manifests', 'ubuntu/jammy/amd64/20220718', bytes)).toEqual({
      file: `manifests/ubuntu-jammy-amd64-20220718.${digest.slice(0, 12)}.manifest`,
      sha256: digest,
      size: 14,
    });
  });

  it('leaves a file alone that is there', async () => {
    const dir = makeTemporary();
    const { file } = await storeFile(dir, 'manifests', 'a', bytes);
    chmodSync(join(dir, file), 0o400);
    expect((await storeFile(dir, 'manifests', 'a', bytes)).file).toBe(file);
  });

  it('takes a longer name where another content has the short one', async () => {
    const dir = makeTemporary();
    const short = `manifests/a.${digest.slice(0, 12)}.manifest`;
    writeFiles(dir, new Map([[short, 'other']]));
    expect((await storeFile(dir, 'manifests', 'a', bytes)).file).toBe(`manifests/a.${digest}.manifest`);
    expect(readTree(dir)[short]).toBe('other');
  });
});

describe('findStored', () => {
  it('finds a file of that content, and not one of that name alone', async () => {
    const dir = makeTemporary();
    expect(await findStored(dir, 'manifests', 'a', digest)).toBeUndefined();
    writeFiles(dir, new Map([[`manifests/a.${digest.slice(0, 12)}.manifest`, 'damaged']]));
    expect(await findStored(dir, 'manifests', 'a', digest)).toBeUndefined();
    await storeFile(dir, 'manifests', 'a', bytes);
    expect(await findStored(dir, 'manifests', 'a', digest)).toMatchObject({ size: 14 });
  });
});

describe('commitSnapshot', () => {
  it('removes what the snapshot does not name, and nothing that a sync has not written', async () => {
    const dir = makeTemporary();
    await storeFile(dir, 'manifests', 'old', bytes);
    writeFiles(
      dir,
      new Map([
        ['.writing-1-a', ''],
        ['keys/.writing-2-b', ''],
        ['products/readme.md', 'x'],
        [`products/x.${'0'.repeat(12)}.json`, '{}'],
      ]),
    );
    await commitSnapshot(dir, { format: snapshotFormat, created: '2025-08-01T00:00:00.000Z', files: [], absent: [] });
    expect(Object.keys(readTree(dir))).toEqual([
      'products/readme.md',
      `products/x.${'0'.repeat(12)}.json`,
      'snapshot.json',
    ]);
    expect(existsSync(join(dir, 'manifests'))).toBe(false);
  });
});

/** A file system of 256 kB, or undefined where none may be mounted. */
function mountSmall(): string | undefined {
  const dir = makeTemporary();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=0777', 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', [dir]));
  return dir;
}

describe('a sync onto a full disk', () => {
  it('fails by name and leaves the snapshot readable and as it was (left out where nothing may be mounted)', async ({
    skip,
  }) => {
    const disk = mountSmall();
    if (disk === undefined) return skip('mounting a small file system is not permitted here');
    const source = makeTemporary();
    writeFiles(source, makeStream());
    const out = join(disk, 'snapshot');
    await runSync(source, out);
    const before = await readSnapshot(out);
    writeFiles(source, makeStream({ versions: Array.from({ length: 400 }, (_, at) => String(20250000 + at)) }));
    expect(await failureOf(runSync(source, out))).toMatch(
      /^WriteFailure: .*ENOSPC.* The snapshot that was there is as it was\./,
    );
    expect(await readSnapshot(out)).toEqual(before);
    writeFiles(source, makeStream({ versions: ['20250805'] }));
    await runSync(source, out);
    expect((await readSnapshot(out)).manifests).toHaveLength(1);
  });

  it('fails by name where a file stands in the place of the directory', async () => {
    const source = makeTemporary();
    writeFiles(source, makeStream());
    const out = join(makeTemporary(), 'file');
    writeFileSync(out, 'x');
    expect(await failureOf(runSync(source, out))).toMatch(/^WriteFailure: /);
  });
});
