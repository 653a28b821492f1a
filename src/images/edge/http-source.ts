import { ImagesError } from '../errors.ts';
import { joinAddress } from './directory-source.ts';
import type { Source } from './source.ts';

/**
 * A boot source on a web server.
 *
 * @param root URL that ends in a slash
 */
export function openHttp(root: string): Source {
  const address = (path: string): string => joinAddress(withoutPassword(root), path);
  return {
    place: address,
    address,
    async read(path, { maxBytes }) {
      const response = await fetch(joinAddress(root, path));
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) {
        throw new ImagesError('MissingFile', { place: { file: address(path) }, reason: `The server answers ${response.status} ${response.statusText}.` });
      }
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length <= maxBytes) return { bytes };
      throw new ImagesError('WrongSize', { place: { file: address(path) }, reason: `It is ${bytes.length} bytes long; more than ${maxBytes} are not read.` });
    },
  };
}

/** The URL without user name and password, which belong in no record and no message. */
function withoutPassword(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
