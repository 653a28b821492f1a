/** The address of a source taken apart. */
export interface SourceStart {
  /** Directory or URL that holds `streams/`; empty for the current directory. */
  readonly root: string;
  /** Path of the first file below the root. */
  readonly path: string;
  /** True where the user named that file, so that no other form of it is looked for. */
  readonly exact: boolean;
}

/**
 * Takes the address of a source apart. It may be the root (`https://images.maas.io/ephemeral-v3/stable/`) or an index
 * or products file below it.
 *
 * Rule: `path_from_mirror_url` in simplestreams/util.py.
 */
export function splitSourceAddress(address: string): SourceStart {
  const [, root = '', path] =
    /^(.*?)(streams\/v1\/.*\.s?json)$/s.exec(address) ?? /^(.*\/)?([^/]+\.s?json)$/s.exec(address) ?? [];
  if (path !== undefined) return { root, path, exact: true };
  return {
    root: address === '' || address.endsWith('/') ? address : `${address}/`,
    path: 'streams/v1/index.json',
    exact: false,
  };
}
