import type { PackageData } from './index-data.ts';
import { unpackWords } from './pack.ts';
import { tokens } from './tokens.ts';

/** A package of a manifest that a query names. */
export interface PackageHit {
  /** The manifest viewer with the image and the package: `reference/manifests/#manifest/custom/debian-12/zlib1g:amd64`. */
  readonly href: string;
  /** Title of the viewer's page. */
  readonly title: string;
  /** `zlib1g:amd64 in custom/debian-12`. */
  readonly section: string;
  /** True where the name is whole. */
  readonly isWhole: boolean;
}

/** Finds packages by what a reader pastes: a name, a line of a manifest, or a name with words of an image. */
export type FindPackages = (text: string) => PackageHit[];

const longestName = 120;
const mostBegun = 5;
/** Words that say that a package is meant, and nothing of which. */
const about = new Set(['package', 'version', 'manifest', 'in', 'of', 'deb', 'debian', 'image', 'the']);

/** Opens the packages once for all queries. */
export function openPackages(data: PackageData): FindPackages {
  const holders = new Map<string, string[]>();
  for (const [set, packed] of Object.entries(data.sets)) {
    for (const name of unpackWords(packed)) holders.set(name, set.split(',').map((number) => data.images[Number(number)] ?? ''));
  }
  const byName = new Map<string, string[]>();
  for (const name of holders.keys()) for (const key of new Set([name, bareName(name)])) byName.set(key, [...(byName.get(key) ?? []), name]);

  return (text) => {
    const [first, ...rest] = readWords(text);
    if (first === undefined) return [];
    for (const word of [first, ...rest]) {
      const names = byName.get(word) ?? [];
      const others = [first, ...rest].filter((other) => other !== word && !about.has(other) && !(isVersion(other) && !data.images.some((image) => isOf(other, image))));
      const found = names.flatMap((name) => (holders.get(name) ?? []).filter((image) => others.every((other) => isOf(other, image) || name.endsWith(`:${other}`))).map((image) => hit(name, image, true)));
      if (found.length > 0) return found;
    }
    if (rest.length > 0 || first.length < 3) return [];
    return [...holders].filter(([name]) => name.startsWith(first)).slice(0, mostBegun).flatMap(([name, [image = '']]) => hit(name, image, false));
  };

  function hit(name: string, image: string, isWhole: boolean): PackageHit {
    return { href: `${data.page}#manifest/${image}/${name}`, title: data.title, section: `${name} in ${image}`, isWhole };
  }
}

/**
 * The words of a query without what stands behind a name where packages are listed: by a manifest (`NAME\tVERSION`), `dpkg -l`
 * (`ii  NAME  VERSION  ARCHITECTURE  DESCRIPTION`), apt (`NAME=VERSION`, `NAME/SUITE`) and as a file (`NAME_VERSION_ARCHITECTURE.deb`).
 */
function readWords(text: string): string[] {
  const line = text.trim().toLowerCase();
  const [, listed] = /^[uihrp][ncihufwt]r?\s+(\S+)\s+\S*\d/.exec(line) ?? [];
  const named = listed ?? line.replace(/\t.*/, '').replace(/^(\S+?)(?:_\S*\.deb$|=\S+|\/[a-z-]+(?=\s))/, '$1');
  return named.length > longestName ? [] : (named.match(/\S+/g) ?? []).slice(0, 6);
}

/** True for a version as Debian writes it, in brackets too: `1:1.2.13.dfsg-1`, `(>= 2.36)`. */
function isVersion(word: string): boolean {
  return /^[(<>=]*(?:\d[\w.+~:-]*[.:+~-][\w.+~:-]*)?\)?$/.test(word);
}

function isOf(word: string, image: string): boolean {
  const own = new Set(tokens(image));
  return tokens(word).every((part) => own.has(part));
}

function bareName(name: string): string {
  return name.replace(/:.*/, '');
}
