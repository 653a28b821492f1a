import { expect, it } from 'vitest';
import { readOwnFiles } from '../../../../../src/snippets/manifest-viewer/client/read-own-files.ts';

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const read = (files: readonly File[], dropped?: string) => readOwnFiles({ files, dropped });

it('reads one file or two, in whichever encoding', async () => {
  expect(await read([file('a.manifest', 'bash\t1\n')])).toEqual([{ name: 'a.manifest', text: 'bash\t1\n' }]);
  const windows = file('\u202Eb', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x09, 0, 0x31, 0));
  expect(await read([file('a', 'x'), windows], 'no matter')).toEqual([{ name: 'a', text: 'x' }, { name: '\uFFFDb', text: 'a\t1' }]);
});

it('reads a text that was dropped; nothing opened is nothing', async () => {
  expect(await read([], 'bash\t1')).toEqual([{ name: 'dropped text', text: 'bash\t1' }]);
  expect(await read([])).toEqual([]);
});

it('says what can be opened', async () => {
  await expect(read(['a', 'b', 'c'].map((name) => file(name, 'x')))).rejects.toThrow('3 files: open one, or two to compare.');
  await expect(read([], '')).rejects.toThrow('What was dropped holds neither a file nor a text. Drop a manifest, two to compare, or the text of one.');
  const folder = Object.assign(file('images', ''), { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
  await expect(read([folder])).rejects.toThrow('images cannot be read. If it is a folder, open or drop the manifest in it, or two to compare.');
  await expect(read([Object.defineProperty(file('big', ''), 'size', { value: 64_000_001 })])).rejects.toThrow('big is larger than 64 MB');
});
