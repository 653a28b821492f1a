import { compareDebianVersions } from '../debian/order.ts';
import type { Manifest, ManifestPackage } from './package.ts';
import { pairPackages } from './pair.ts';
import { compareSnaps } from './snap-comparison.ts';
import type { SnapComparison } from './snap-comparison.ts';

/** A package that both manifests have, in two versions. */
export interface PackageChange {
  readonly name: string;
  /** The qualifier in the newer manifest, or in the older where only that has one. */
  readonly architecture: string | undefined;
  readonly from: string;
  readonly to: string;
}

/** What changed from one manifest to another; each list is sorted by name as dpkg-query sorts. */
export interface ManifestComparison {
  /** Packages that only the second has. */
  readonly added: readonly ManifestPackage[];
  /** Packages that only the first has. */
  readonly removed: readonly ManifestPackage[];
  readonly upgraded: readonly PackageChange[];
  readonly downgraded: readonly PackageChange[];
  /** Packages in equal versions, as the second writes them; equal as dpkg has it: `1.0` and `1.0-0` are. */
  readonly unchanged: readonly ManifestPackage[];
  readonly snaps: SnapComparison;
}

/**
 * Compares two manifests package by package, versions in Debian's order. Which lines are about the same package is
 * told at `pairPackages`.
 */
export function compareManifests(before: Manifest, after: Manifest): ManifestComparison {
  const added: ManifestPackage[] = [];
  const removed: ManifestPackage[] = [];
  const upgraded: PackageChange[] = [];
  const downgraded: PackageChange[] = [];
  const unchanged: ManifestPackage[] = [];
  for (const { before: old, after: entry } of pairPackages(before.packages, after.packages)) {
    if (entry === undefined) {
      if (old !== undefined) removed.push(old);
    } else if (old === undefined) {
      added.push(entry);
    } else {
      const order = compareDebianVersions(entry.version, old.version);
      if (order === 0) unchanged.push(entry);
      else (order > 0 ? upgraded : downgraded).push(change(old, entry));
    }
  }
  return { added, removed, upgraded, downgraded, unchanged, snaps: compareSnaps(before.snaps, after.snaps) };
}

function change(old: ManifestPackage, entry: ManifestPackage): PackageChange {
  return {
    name: entry.name,
    architecture: entry.architecture ?? old.architecture,
    from: old.version,
    to: entry.version,
  };
}
