import { join } from 'node:path';
import { joinAddress } from './address.ts';
import { readBounded } from './files.ts';
import type { Source } from './source.ts';

/**
 * A directory laid out as a boot source is.
 *
 * @param root directory that holds `streams/`
 * @param origin where the copy really comes from (a URL), for the record
 */
export function openDirectory(root: string, origin?: string): Source {
  return {
    place: (path) => join(root, path),
    address: (path) => (origin === undefined || path === '' ? (origin ?? path) : joinAddress(origin, path)),
    async read(path, { maxBytes, onBytes }) {
      const bytes = await readBounded(join(root, path), maxBytes);
      if (bytes === undefined) return 'absent';
      onBytes?.(bytes.length, bytes.length);
      return { bytes, validators: {} };
    },
    close: () => undefined,
  };
}
