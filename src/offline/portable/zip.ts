import { crc32 } from 'node:zlib';
import { someAtOnce } from '../../publish/some-at-once.ts';

/** More entries than this a zip counts in its 64-bit form. */
const mostEntries = 0xfffe;
/** Version 2.0 of the format has folders and deflate; names are UTF-8 (APPNOTE.TXT 4.4.3, 4.4.4). */
const [version, versionOf64, utf8Names] = [20, 45, 0x0800];
/** The days that a zip can write; one before or after them becomes the nearest. */
const [firstDay, lastDay] = ['1980-01-01', '2107-12-31'];

interface Entry {
  readonly path: string;
  /** Signature apart, what the local header and the one of the central directory share. */
  readonly head: Buffer;
  readonly name: Buffer;
  readonly packed: Uint8Array;
}

/**
 * Files as a zip (PKWARE APPNOTE.TXT 6.3) that is the same, byte for byte, whenever and wherever it is made: sorted by name, each dated
 * noon of the same day.
 *
 * @param files by their paths in the folder; one is asked for when the ones before are nearly packed
 * @param folder what the zip holds: `maas-image-docs/`, or empty for the files themselves
 * @param date `2026-11-26`
 * @param deflate gives a file as the zip holds it (RFC 1951)
 */
export async function makeZip(files: Iterable<readonly [path: string, content: Uint8Array]>, folder: string, date: string, deflate: (content: Uint8Array) => Promise<Uint8Array>): Promise<Uint8Array> {
  const entries = await someAtOnce(files, async ([path, content]) => makeEntry(folder + path, content, content.length === 0 ? content : await deflate(content), date));
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { head, name, packed } of entries) {
    const local = Buffer.concat([numbers([0x04034b50, 4]), head, name]);
    parts.push(local, packed);
    // Made by version 2.0 for MS-DOS; no comment, first disk, no attributes.
    directory.push(numbers([0x02014b50, 4], [version, 2]), head, numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name);
    offset += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...parts, ...directory, endOf(entries.length, size, offset)]);
}

function makeEntry(path: string, content: Uint8Array, deflated: Uint8Array, date: string): Entry {
  const isSmaller = deflated.length < content.length;
  const packed = isSmaller ? deflated : content;
  const name = Buffer.from(path);
  const [year = 1980, month = 1, day = 1] = (date < firstDay ? firstDay : date > lastDay ? lastDay : date).split('-').map(Number);
  const head = numbers(
    [version, 2],
    [utf8Names, 2],
    [isSmaller ? 8 : 0, 2],
    [12 << 11, 2],
    [((year - 1980) << 9) | (month << 5) | day, 2],
    [crc32(content), 4],
    [packed.length, 4],
    [content.length, 4],
    [name.length, 2],
    [0, 2],
  );
  return { path, head, name, packed };
}

/** The end of the central directory (4.3.16), behind its 64-bit form (4.3.14, 4.3.15) where there are too many entries for it. */
function endOf(count: number, size: number, offset: number): Buffer {
  const end = (counted: number) => numbers([0x06054b50, 4], [0, 2], [0, 2], [counted, 2], [counted, 2], [size, 4], [offset, 4], [0, 2]);
  if (count <= mostEntries) return end(count);
  const record = numbers([0x06064b50, 4], [44, 8], [versionOf64, 2], [versionOf64, 2], [0, 4], [0, 4], [count, 8], [count, 8], [size, 8], [offset, 8]);
  const locator = numbers([0x07064b50, 4], [0, 4], [offset + size, 8], [1, 4]);
  return Buffer.concat([record, locator, end(0xffff)]);
}

/** Numbers in so many bytes each, the lowest byte first. */
function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}
