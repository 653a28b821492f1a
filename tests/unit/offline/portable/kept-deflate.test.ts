import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptDeflate } from '../../../../src/offline/portable/kept-deflate.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(root, { recursive: true }));

const page = Buffer.from('<p>An image.</p>\n'.repeat(1000));
const kept = () => readdirSync(join(root, 'node_modules/.cache/portable'));

it('gives the next build what this one deflated', async () => {
  const first = await keptDeflate(root)(page);
  expect(inflateRawSync(first)).toEqual(page);
  expect(kept()).toHaveLength(1);
  expect(Buffer.from(await keptDeflate(root)(page))).toEqual(Buffer.from(first));
});

it('keeps a changed page apart, and keeps none of the small files', async () => {
  const deflate = keptDeflate(root);
  await deflate(page);
  expect(inflateRawSync(await deflate(page.subarray(17)))).toEqual(page.subarray(17));
  expect(inflateRawSync(await deflate(page.subarray(0, 17)))).toEqual(page.subarray(0, 17));
  expect(kept()).toHaveLength(2);
});
