import { ImagesError } from '../errors.ts';
import { quote } from '../quote.ts';
import { openDirectory } from './directory-source.ts';
import type { Source } from './source.ts';

/**
 * A source by its address: a web server, or a directory.
 *
 * @param root as `splitSourceAddress` gives it
 * @param origin where a copy really comes from, for the record
 * @param env environment with the names of proxies
 * @throws {ImagesError} BadUse for an address that no stream can stand at
 */
export async function openSource(
  root: string,
  origin: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Source> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(root)) checkWebAddress(root);
  else return openDirectory(root, origin);
  const { openHttp } = await import('./http-source.ts');
  return openHttp(root, env);
}

function checkWebAddress(root: string): void {
  const url = URL.canParse(root) ? new URL(root) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (isWeb && url.search === '' && url.hash === '') return;
  throw new ImagesError('BadUse', {
    place: { file: quote(root) },
    reason: isWeb
      ? 'The address of a source ends in a path, without "?" and "#".'
      : 'It is no address of http or https.',
    remedy: 'Such are https://images.maas.io/ephemeral-v3/stable/ and /srv/mirror/.',
  });
}
