import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compress } from '../../../src/hosting/compress.ts';

const content = Buffer.from('<p>An image.</p>\n'.repeat(100));

it('puts two compressed forms of a text beside it', async () => {
  const forms = new Map(await compress('a/index.html', content));
  expect([...forms.keys()]).toEqual(['.br', '.gz']);
  expect(brotliDecompressSync(forms.get('.br') ?? '')).toEqual(content);
  expect(gunzipSync(forms.get('.gz') ?? '')).toEqual(content);
});

it('leaves what one packet carries, and what is compressed in itself', async () => {
  expect(await compress('s/abc/index.html', content.subarray(0, 1400))).toEqual([]);
  expect(await compress('icon-512.png', content)).toEqual([]);
});
