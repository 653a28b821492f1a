import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { inventoryAddresses, markdownAddresses, searchHitAddresses, topicAddresses } from '../listed-addresses.ts';
import type { ListedAddress } from '../listed-addresses.ts';

/** Reads every address that the files of a built site list: A–Z index, inventory, Markdown copies, search hits. */
export async function readListedAddresses(files: readonly string[], folder: string): Promise<ListedAddress[]> {
  const read = async (file: string): Promise<ListedAddress[]> => {
    if (file === 'data/topics.json') return topicAddresses(file, await readFile(join(folder, file), 'utf8'));
    if (file === 'llms.txt' || file.endsWith('.md')) return markdownAddresses(file, await readFile(join(folder, file), 'utf8'));
    if (file === 'objects.inv') return inventoryAddresses(file, inflateInventory(await readFile(join(folder, file))));
    if (file.endsWith('.pf_fragment')) return searchHitAddresses(file, gunzipSync(await readFile(join(folder, file))).toString());
    return [];
  };
  return (await Promise.all(files.map(read))).flat();
}

/** Behind four lines of header, an inventory is deflated. */
function inflateInventory(bytes: Buffer): string {
  let start = 0;
  for (let line = 0; line < 4; line++) start = bytes.indexOf(10, start) + 1;
  return inflateSync(bytes.subarray(start)).toString();
}
