import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFiles } from '../../../src/publish/list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'list-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('names every file by its path from the folder, in order, however the folder is written', async () => {
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  for (const name of ['z.txt', 'a/b/c.txt', 'a/d.txt']) writeFileSync(join(folder, name), '');
  expect(await listFiles(folder)).toEqual(['a/b/c.txt', 'a/d.txt', 'z.txt']);
  expect(await listFiles(`${folder}/`)).toEqual(['a/b/c.txt', 'a/d.txt', 'z.txt']);
});
