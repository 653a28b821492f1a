import { compareByName } from './name-order.ts';
import { formatPackageName } from './package.ts';
import type { ManifestPackage } from './package.ts';

/** Where a package stands for the second time, and where it stood before; counted from 0 among the packages. */
export interface Duplicate {
  readonly first: number;
  readonly second: number;
}

/**
 * Finds the first package that is listed twice under one name and architecture. In a list that is sorted as dpkg-query
 * sorts, which nearly all are, a look at each neighbour suffices.
 */
export function findDuplicate(packages: readonly ManifestPackage[]): Duplicate | undefined {
  if (isStrictlySorted(packages)) return undefined;
  const seen = new Map<string, number>();
  for (const [second, entry] of packages.entries()) {
    const name = formatPackageName(entry);
    const first = seen.get(name);
    if (first !== undefined) return { first, second };
    seen.set(name, second);
  }
  return undefined;
}

function isStrictlySorted(packages: readonly ManifestPackage[]): boolean {
  return packages.every((entry, index) => {
    const previous = packages[index - 1];
    return previous === undefined || compareByName(previous, entry) < 0;
  });
}
