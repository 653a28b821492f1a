import type { ManifestPackage } from './package.ts';

/** Puts packages in the order dpkg-query prints them: by name, bytewise, then by qualifier, none first. */
export function compareByName(a: ManifestPackage, b: ManifestPackage): number {
  return compareText(a.name, b.name) || compareText(a.architecture ?? '', b.architecture ?? '');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
