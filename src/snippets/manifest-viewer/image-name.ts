/** What an address names: an image of the site, or words that are none, and the package behind them. */
export interface NamedImage {
  readonly image: string | undefined;
  /** Empty where no package is named. */
  readonly rest: string;
}

/**
 * The image that the parts of an address name: whole (`ubuntu/jammy/amd64/20220718`), by an end of it that no other image shares
 * (`jammy/amd64/20220718`), or by its first parts, which means the newest (`jammy/amd64`). What follows names a package.
 */
export function findImage(parts: readonly string[], names: readonly string[]): NamedImage {
  for (let length = parts.length; length > 0; length--) {
    const word = parts.slice(0, length).join('/');
    const ending = names.filter((name) => name.endsWith(`/${word}`));
    const image = names.includes(word) ? word : ending.length === 1 ? ending[0] : undefined;
    if (image !== undefined) return { image, rest: parts.slice(length).join('/') };
  }
  const start = `/${parts.join('/')}/`;
  const newest = names.filter((name) => `/${name}/`.includes(start)).sort().at(-1);
  return { image: parts.length === 0 ? undefined : newest, rest: '' };
}

/** The shortest words that name an image in an address: those behind the operating system, where that is Ubuntu. */
export function shortName(image: string): string {
  return image.replace(/^ubuntu\/(?=[^/]+\/)/, '');
}

/** Images of one release and architecture, or of no stream. */
export interface ImageGroup {
  /** `jammy, amd64`; `custom images`. */
  readonly title: string;
  readonly images: readonly string[];
}

/** The images by release and architecture, in the order in which they are given; custom images together. */
export function groupImages(names: readonly string[]): ImageGroup[] {
  const groups = Map.groupBy(names, (name) => {
    const [system = '', ...parts] = name.split('/');
    return system === 'custom' || parts.length < 2 ? 'custom images' : [...(system === 'ubuntu' ? [] : [system]), ...parts.slice(0, -1)].join(', ');
  });
  return [...groups].map(([title, images]) => ({ title, images }));
}
