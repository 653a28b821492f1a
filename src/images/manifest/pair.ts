import { compareByName } from './name-order.ts';
import { nativeArchitecture } from './native-architecture.ts';
import type { ManifestPackage } from './package.ts';

/** One package as two manifests state it; undefined in the one that lacks it. */
export interface PackagePair {
  readonly before: ManifestPackage | undefined;
  readonly after: ManifestPackage | undefined;
}

/**
 * Finds for each package of two manifests its counterpart in the other, sorted by name.
 *
 * Two lines are about the same package where name and architecture agree. A missing qualifier and the qualifier of the
 * manifest's own architecture agree, see {@link nativeArchitecture}: a library that became `Multi-Arch: same`, and with
 * that gained its qualifier, is one package; an amd64 and an arm64 build of one image pair up package by package;
 * `libc6:i386` inside an amd64 image is a package of its own.
 */
export function pairPackages(before: readonly ManifestPackage[], after: readonly ManifestPackage[]): readonly PackagePair[] {
  const olds = normalise(before);
  const news = normalise(after);
  const pairs: PackagePair[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const old = olds.sorted[i];
    const fresh = news.sorted[j];
    if (old === undefined && fresh === undefined) return pairs;
    const order = compareMaybe(old, fresh);
    if (order < 0) {
      pairs.push({ before: old, after: undefined });
      i += 1;
    } else if (order > 0) {
      pairs.push({ before: undefined, after: fresh });
      j += 1;
    } else {
      const endOfOlds = endOfName(olds.sorted, i);
      const endOfNews = endOfName(news.sorted, j);
      pairGroup(olds.sorted.slice(i, endOfOlds), olds.native, news.sorted.slice(j, endOfNews), news.native, pairs);
      i = endOfOlds;
      j = endOfNews;
    }
  }
}

interface SortedPackages {
  readonly sorted: readonly ManifestPackage[];
  readonly native: string | undefined;
}

function normalise(packages: readonly ManifestPackage[]): SortedPackages {
  return { sorted: packages.toSorted(compareByName), native: nativeArchitecture(packages) };
}

/** The order of two names, where a missing one comes last. */
function compareMaybe(a: ManifestPackage | undefined, b: ManifestPackage | undefined): number {
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}

function endOfName(packages: readonly ManifestPackage[], start: number): number {
  const name = packages[start]?.name;
  let end = start + 1;
  while (packages[end]?.name === name && end < packages.length) end += 1;
  return end;
}

/** Pairs the packages of one name by their architecture; nearly always there is one on each side. */
function pairGroup(
  olds: readonly ManifestPackage[],
  oldNative: string | undefined,
  news: readonly ManifestPackage[],
  newNative: string | undefined,
  pairs: PackagePair[],
): void {
  const left = [...olds];
  for (const after of news) {
    const architecture = foreignArchitecture(after, newNative);
    const at = left.findIndex((old) => foreignArchitecture(old, oldNative) === architecture);
    pairs.push({ before: at === -1 ? undefined : left.splice(at, 1)[0], after });
  }
  for (const before of left) pairs.push({ before, after: undefined });
}

function foreignArchitecture({ architecture }: ManifestPackage, native: string | undefined): string | undefined {
  return architecture === native ? undefined : architecture;
}
