import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDirectories } from '../../../../src/images/edge/files.ts';
import { makeTemporary } from './temporary.ts';

describe('makeDirectories', () => {
  it('makes a directory and those above it, and says whether it was new', async () => {
    const dir = join(makeTemporary(), 'a/b/c');
    expect([await makeDirectories(dir), await makeDirectories(dir)]).toEqual([true, false]);
  });

  it('makes what several ask for at a time', async () => {
    const dir = makeTemporary();
    await Promise.all(['a/b/c', 'a/b/d', 'a/b/c', 'a'].map((path) => makeDirectories(join(dir, path))));
    expect(['a/b/c', 'a/b/d'].map((path) => existsSync(join(dir, path)))).toEqual([true, true]);
  });

  it('fails where a file stands in the way', async () => {
    const file = join(makeTemporary(), 'file');
    writeFileSync(file, '');
    await expect(makeDirectories(file)).rejects.toThrow('EEXIST');
    await expect(makeDirectories(join(file, 'x'))).rejects.toThrow('ENOTDIR');
  });

  it.runIf(existsSync('/proc/self'))('ends where nothing can be made (skipped without /proc)', async () => {
    await expect(makeDirectories('/proc/none/a')).rejects.toThrow('ENOENT');
  });
});
