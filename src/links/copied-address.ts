import type { Resolution } from './resolve.ts';

/** A path that an address of a copy of this site may name. */
interface CopiedPath {
  /** Parts of the path from the root of the site. */
  readonly rest: readonly string[];
  /** True where what stands before them says that they are of this site. */
  readonly isTold: boolean;
}

/** The folder of the portable edition, under which it lies on a stick, and a project on GitHub Pages. */
const folder = /^maas-image-docs(?:[ (_-].*)?$/i;
/** More parts than an address of the site has. */
const most = 8;

/** The paths that may be meant, likeliest first: those that are told by the folders before them, then each end of the path, longest first. */
export function copiedPaths(segments: readonly string[]): CopiedPath[] {
  const told = [sourcePath(segments), segments.slice(segments.findLastIndex((segment) => folder.test(segment)) + 1)];
  // A text with an address in it is no path of this site.
  const ends = segments.some((segment) => /https?:$|[[\](){}|'`]/i.test(segment)) ? [] : segments.slice(-most).map((_, index, end) => end.slice(index)).filter(([first = ''], index, all) => index < all.length - 1 || !isIndex(first));
  return [
    ...told.flatMap((rest) => (rest.length > 0 && rest.length < segments.length ? [{ rest, isTold: true }] : [])),
    ...ends.map((rest) => ({ rest, isTold: false })),
  ];
}

/** True for the name of the file that is the page of its folder. */
export function isIndex(name: string): boolean {
  return /^index\.(?:html|md)$/.test(name);
}

/** The page that a source is of, `…/content/pages/how-to/import-images.mdx`; none for one whose name is a single word, which may be anyone's. */
function sourcePath(segments: readonly string[]): string[] {
  const start = segments.findLastIndex((segment, index) => segment === 'pages' && segments[index - 1] === 'content') + 1;
  const [, name] = /^(.+)\.mdx$/i.exec(segments.at(-1) ?? '') ?? [];
  if (start === 0 || name === undefined) return [];
  const path = [...segments.slice(start, -1), ...(name === 'index' ? [] : [name])];
  return words(path.join('/')) > 1 ? path : [];
}

/**
 * True where the end of a path and its fragment together are no other site's: a short code, or a section of the page that was
 * found, which they name in three words or more (`glossary/#image` may be anyone's).
 */
export function isTelling(path: readonly string[], fragment: string | undefined, { was, unknownAnchor }: Resolution): boolean {
  return was === 'short' || (Boolean(fragment) && unknownAnchor === undefined && words(`${path.join('/').replace(/index\.\w+$/, '')}#${fragment ?? ''}`) >= 3);
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
