/** Reads and parses the products file named by the first word, as a sync does; prints the bytes it keeps and the most that were resident. */
import { dirname, basename } from 'node:path';
import { openDirectory } from '../../src/images/edge/directory-source.ts';
import { silent } from '../../src/images/edge/progress.ts';
import { readSigned } from '../../src/images/edge/signed-file.ts';
import { parseProducts } from '../../src/images/simplestreams/products-file.ts';
import type { Products } from '../../src/images/simplestreams/products.ts';

const [file = ''] = process.argv.slice(2);
const kept: Products[] = [];
if (file !== '') kept.push(await load(file));
const peak = process.resourceUsage().maxRSS * 1024;
global.gc?.();
console.log(process.memoryUsage().heapUsed, peak, kept.length);

async function load(path: string): Promise<Products> {
  const reading = { source: openDirectory(dirname(path)), trust: 'unsigned', onProgress: silent } as const;
  const { text } = await readSigned(reading, basename(path), 'products', true);
  return parseProducts(text, path);
}
