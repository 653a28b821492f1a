import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes that one packet carries: a smaller file arrives no sooner when it is compressed. */
const packet = 1400;
/** Higher ones take ten times as long for a tenth less. */
const brotliQuality = 5;
const gzipLevel = 6;

/** Puts a `.br` and a `.gz` beside a file, unless it is so small that it gains nothing by them. */
export function compressFile(file: string): void {
  const content = readFileSync(file);
  if (content.length <= packet) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: gzipLevel }));
}
