import fc from 'fast-check';
import type { Manifest, ManifestPackage } from '../../../../src/images/manifest/package.ts';
import { debianVersion } from '../debian/version-arbitrary.ts';

/** Few names, so that two manifests share many. */
const name = fc.constantFrom('apt', 'bash', 'constructor', 'libc6', 'libfoo1', 'libstdc++6', 'python3.12', 'to-string', 'zlib1g');

const entry: fc.Arbitrary<ManifestPackage> = fc.record({
  name,
  architecture: fc.constantFrom(undefined, 'amd64', 'i386', 'arm64'),
  version: debianVersion,
});

const snap = fc.record({
  name: fc.constantFrom('core20', 'lxd', 'snapd'),
  channel: fc.constantFrom('', 'latest/stable', '5.0/stable/ubuntu-22.04'),
  revision: fc.oneof(fc.nat().map(String), fc.constant('x1')),
});

/** Manifests whose lines are all good. */
export const manifest: fc.Arbitrary<Manifest> = fc.record({
  packages: fc.uniqueArray(entry, { selector: ({ name: own, architecture }) => `${own}:${architecture ?? ''}`, maxLength: 12 }),
  snaps: fc.uniqueArray(snap, { selector: ({ name: own }) => own }),
});
