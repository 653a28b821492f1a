import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles } from '../../../src/publish/list-files.ts';
import { writeFiles } from '../../../src/publish/write-files.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'write-'))));
afterEach(() => rmSync(root, { recursive: true }));

const long = 'An image – of MAAS.\n'.repeat(100);

it('writes texts and bytes into folders of their own, and beside a long text what it is compressed', async () => {
  await writeFiles(root, new Map<string, string | Uint8Array>([['a/b/index.html', long], ['a/c.bin', new Uint8Array([1, 2])]]));
  expect(await listFiles(root)).toEqual(['a/b/index.html', 'a/b/index.html.br', 'a/b/index.html.gz', 'a/c.bin']);
  expect(gunzipSync(readFileSync(join(root, 'a/b/index.html.gz'))).toString()).toBe(long);
  expect([...readFileSync(join(root, 'a/c.bin'))]).toEqual([1, 2]);
});

it('compresses a file that lies there already, and leaves it as it is', async () => {
  writeFileSync(join(root, 'data.json'), long);
  await writeFiles(root, new Map([['data.json', undefined], ['icon.png', undefined]]));
  expect(await listFiles(root)).toEqual(['data.json', 'data.json.br', 'data.json.gz']);
  expect(readFileSync(join(root, 'data.json'), 'utf8')).toBe(long);
});
