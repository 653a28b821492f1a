import { gzipSync, gunzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openBundle, packBundle } from '../../../src/offline/bundle.ts';

it('gives back every file that was packed, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string({ minLength: 1 }), fc.uint8Array()), async (contents) => {
      const files = new Map(Object.entries(contents));
      const bytes = gunzipSync(gzipSync(packBundle(files), { mtime: 0 }));
      const opened = await openBundle(new Blob([new Uint8Array(bytes)]));
      expect([...opened.paths()]).toEqual([...files.keys()]);
      const read = async (name: string) => new Uint8Array(await new Response(opened.get(name)?.content).arrayBuffer());
      for (const [name, content] of files) expect(await read(name)).toEqual(content);
      // By now all of it is in memory.
      for (const [name, content] of files) expect(await read(name)).toEqual(content);
    }),
  );
});

it('knows what a file is by its name', async () => {
  const opened = await openBundle(new Blob([new Uint8Array(packBundle(new Map([['index.html', new Uint8Array(1)]])))]));
  expect(opened.get('index.html')?.type).toBe('text/html; charset=utf-8');
});
