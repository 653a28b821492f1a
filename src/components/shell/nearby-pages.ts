/** How many pages of one kind the navigation names; more would make every page grow with the site, and help nobody. */
const mostOfKind = 40;

/**
 * The pages of a kind that the navigation names: all while there are few, else those around the page the reader is on, or the
 * first ones where that is of another kind.
 *
 * @param current path of the page the reader is on
 */
export function nearbyPages<T extends { readonly path: string }>(pages: readonly T[], current: string, most = mostOfKind): readonly T[] {
  if (pages.length <= most) return pages;
  const place = Math.max(0, pages.findIndex(({ path }) => path === current));
  const start = Math.min(Math.max(0, place - Math.floor(most / 2)), pages.length - most);
  return pages.slice(start, start + most);
}
