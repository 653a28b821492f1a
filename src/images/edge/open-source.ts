import { openDirectory } from './directory-source.ts';
import type { Source } from './source.ts';
import { isWebAddress } from './source-address.ts';

/**
 * A source by its address: a web server, or a directory.
 *
 * @param root as `splitSourceAddress` gives it
 * @param origin where a copy really comes from, for the record
 * @param env environment with the names of proxies
 */
export async function openSource(
  root: string,
  origin: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Source> {
  if (!isWebAddress(root)) return openDirectory(root, origin);
  const { openHttp } = await import('./http-source.ts');
  return openHttp(root, env);
}
