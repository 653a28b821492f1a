/**
 * The id, in the print edition, of a place of a page; of the page itself without an `id`. No two places have the same, since
 * neither a path nor an id has a colon: `how-to:import-images:boot-sources`.
 */
export function printId(path: string, id = ''): string {
  return `${path.replaceAll('/', ':') || ':'}${id}`;
}

/** The place that an id of the print edition stands for; undefined where it is no such id. */
export function readPrintId(printed = ''): { readonly path: string; readonly id: string | undefined } | undefined {
  const [, path, id = ''] = /^(:|(?:[a-z0-9._-]+:)+)([^:]*)$/i.exec(printed) ?? [];
  return path === undefined ? undefined : { path: path === ':' ? '' : path.toLowerCase().replaceAll(':', '/'), id: id || undefined };
}
