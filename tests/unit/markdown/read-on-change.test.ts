import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readOnChange } from '../../../src/markdown/read-on-change.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads a file again only after it has changed', () => {
  const file = join(folder, 'words.txt');
  let parsed = 0;
  const read = readOnChange((text) => ({ text, time: ++parsed }));
  writeFileSync(file, 'one');
  utimesSync(file, 1, 1);
  expect(read(file)).toEqual({ text: 'one', time: 1 });
  expect(read(file)).toBe(read(file));
  writeFileSync(file, 'two');
  utimesSync(file, 2, 2);
  expect(read(file)).toEqual({ text: 'two', time: 2 });
});
