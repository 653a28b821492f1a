import type { ManifestPackage } from './package.ts';

/**
 * The architecture an image is made for, as its manifest shows it: the qualifier that most packages carry. Undefined
 * where no package carries one, or two carry it equally often.
 *
 * dpkg prints a qualifier only where a package can be installed for several architectures (`Multi-Arch: same`) or is
 * foreign; all others are of the native architecture, or of none.
 */
export function nativeArchitecture(packages: readonly ManifestPackage[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { architecture } of packages) {
    if (architecture !== undefined) counts.set(architecture, (counts.get(architecture) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}
