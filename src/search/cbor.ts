/** What a chunk of Pagefind's index consists of: whole numbers, texts and lists of them (RFC 8949, major types 0, 1, 3 and 4). */
export type Cbor = number | string | readonly Cbor[];

/**
 * Reads one value of CBOR, as Pagefind writes its chunks.
 *
 * @throws Error for a type that those do not have
 */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;
  return value();

  function value(): Cbor {
    const first = view.getUint8(at++);
    const type = first >> 5;
    const size = argument(first & 31);
    if (type === 0) return size;
    if (type === 1) return -1 - size;
    if (type === 3) return decoder.decode(bytes.subarray(at, (at += size)));
    if (type === 4) return list(size);
    throw new Error(`Pagefind's index holds a value of type ${type} at byte ${at - 1}, which none of version 1.5.2 does. Was Pagefind updated?`);
  }

  function list(size: number): Cbor {
    const items: Cbor[] = [];
    while (items.length < size) {
      if (size === Infinity && view.getUint8(at) === 0xff) break;
      items.push(value());
    }
    if (size === Infinity) at++;
    return items;
  }

  function argument(short: number): number {
    if (short < 24) return short;
    if (short === 31) return Infinity;
    const length = 2 ** (short - 24);
    const read = length === 1 ? view.getUint8(at) : length === 2 ? view.getUint16(at) : length === 4 ? view.getUint32(at) : Number(view.getBigUint64(at));
    at += length;
    return read;
  }
}
