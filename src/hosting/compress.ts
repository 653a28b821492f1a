import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is text; everything else in the site is compressed in itself. */
const text = /\.(?:html|css|js|json|svg|txt|md|xml|webmanifest|wasm)$/;
/** Bytes that one packet carries: a smaller file arrives no sooner when it is compressed. */
const packet = 1400;
/** Higher ones take ten times as long for a tenth less. */
const brotliQuality = 5;
const gzipLevel = 6;

const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Whether a file may gain by being sent compressed, by its name. */
export function isText(file: string): boolean {
  return text.test(file);
}

/** Whether compressed files lie beside a file of so many bytes. */
export function gainsByCompression(file: string, bytes: number): boolean {
  return isText(file) && bytes > packet;
}

/**
 * What lies beside a file so that a server sends it compressed, by the ending of its name; nothing for a file that gains nothing
 * by it.
 */
export async function compress(file: string, content: Uint8Array): Promise<(readonly [ending: '.br' | '.gz', compressed: Uint8Array])[]> {
  if (!gainsByCompression(file, content.length)) return [];
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [brotli, gzipped] = await Promise.all([asBrotli(content, { params }), asGzip(content, { level: gzipLevel })]);
  return [
    ['.br', brotli],
    ['.gz', gzipped],
  ];
}
