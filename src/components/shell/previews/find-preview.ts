/** Page path → its title, its description, and by id the title (and, for a term, the meaning) of each section. */
export type Previews = Readonly<Record<string, readonly [title: string, description: string, parts: Readonly<Record<string, readonly [string, string?]>>]>>;

/** What a link shows. */
export interface Preview {
  readonly title: string;
  readonly text: string;
}

/**
 * What is shown for an address of the site; undefined where there is nothing to tell.
 *
 * @param path from the site's root: `glossary/`
 * @param id of the section; empty for the page as a whole
 */
export function findPreview(previews: Previews, path: string, id: string): Preview | undefined {
  const page = previews[path.replace(/index\.html$/, '')];
  if (page === undefined) return undefined;
  const [title, description, parts] = page;
  const part = parts[id];
  if (part === undefined) return { title, text: description };
  const [name, meaning] = part;
  return meaning === undefined ? { title: `${title}: ${name}`, text: description } : { title: name, text: meaning };
}
