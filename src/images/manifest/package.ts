/** A package of an image, as one line of its manifest states it. */
export interface ManifestPackage {
  /** Name without qualifier: `libc6`. */
  readonly name: string;
  /** The qualifier behind the colon, `amd64`, where the line has one. */
  readonly architecture: string | undefined;
  /** `[epoch:]upstream[-revision]`. */
  readonly version: string;
}

/** A snap seeded into an image; Ubuntu's manifests list these after the packages. */
export interface ManifestSnap {
  readonly name: string;
  /** `latest/stable`, `4.0/stable/ubuntu-20.04`; empty where none is followed. */
  readonly channel: string;
  /** What identifies the content of a snap: digits from the store, `x1` and the like for one installed by hand. */
  readonly revision: string;
}

/** What an image contains, in the order of its manifest. */
export interface Manifest {
  readonly packages: readonly ManifestPackage[];
  readonly snaps: readonly ManifestSnap[];
}

/** The name as dpkg prints it: `libc6:amd64`, or `adduser` where there is no qualifier. */
export function formatPackageName({ name, architecture }: Pick<ManifestPackage, 'name' | 'architecture'>): string {
  return architecture === undefined ? name : `${name}:${architecture}`;
}
