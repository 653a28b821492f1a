/** From this many bytes on a buffer has memory of its own; smaller ones may share it. */
const ownMemory = 2 ** 20;

/**
 * Gives the memory of a large buffer back at once, which a garbage collector does only after the text made from it has
 * been parsed, when most memory is in use. The buffer is empty afterwards.
 */
export function release(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer && bytes.length >= ownMemory && bytes.length === buffer.byteLength)
    buffer.transfer(0);
}
