/**
 * The id, in the print edition, of a place of a page; of the page itself without an `id`. No two places have the same, since
 * neither a path nor an id has a colon: `how-to:import-images:boot-sources`.
 */
export function printId(path: string, id = ''): string {
  return `${path.replaceAll('/', ':') || ':'}${id}`;
}
