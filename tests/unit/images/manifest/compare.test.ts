import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compareManifests } from '../../../../src/images/manifest/compare.ts';
import type { ManifestComparison } from '../../../../src/images/manifest/compare.ts';
import { compareByName } from '../../../../src/images/manifest/name-order.ts';
import { formatPackageName } from '../../../../src/images/manifest/package.ts';
import { parseManifest } from '../../../../src/images/manifest/parse.ts';
import { manifest } from './manifest-arbitrary.ts';

/** Compares two manifests written as lists of lines and shows each list of the result as lines. */
function compare(before: readonly string[], after: readonly string[]): Record<string, readonly string[]> {
  const [older, newer] = [before, after].map((lines) => parseManifest(lines.map((line) => line.replace(' ', '\t')).join('\n'), 'm'));
  if (older === undefined || newer === undefined) return {};
  return show(compareManifests(older, newer));
}

function show({ added, removed, upgraded, downgraded, unchanged }: ManifestComparison): Record<string, readonly string[]> {
  const lists = {
    added: added.map((entry) => `${formatPackageName(entry)} ${entry.version}`),
    removed: removed.map((entry) => `${formatPackageName(entry)} ${entry.version}`),
    upgraded: upgraded.map((entry) => `${formatPackageName(entry)} ${entry.from} → ${entry.to}`),
    downgraded: downgraded.map((entry) => `${formatPackageName(entry)} ${entry.from} → ${entry.to}`),
    unchanged: unchanged.map((entry) => `${formatPackageName(entry)} ${entry.version}`),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

describe('comparing two manifests', () => {
  it('tells added, removed, upgraded, downgraded and unchanged packages', () => {
    expect(
      compare(
        ['adduser 3.134', 'apt 2.6.2', 'cloud-init 22.4.2-1', 'tzdata 2026a-1', 'netplan.io 1:0.106-2'],
        ['adduser 3.134', 'apt 3.0.4', 'cloud-init 25.1.4-1', 'dracut-install 106-6', 'netplan.io 1.1.2-7'],
      ),
    ).toEqual({
      added: ['dracut-install 106-6'],
      removed: ['tzdata 2026a-1'],
      upgraded: ['apt 2.6.2 → 3.0.4', 'cloud-init 22.4.2-1 → 25.1.4-1'],
      downgraded: ['netplan.io 1:0.106-2 → 1.1.2-7'],
      unchanged: ['adduser 3.134'],
    });
  });

  it('holds versions that dpkg calls equal for unchanged and shows the newer writing', () => {
    expect(compare(['apt 1.0'], ['apt 0:1.0-0'])).toEqual({ unchanged: ['apt 0:1.0-0'] });
  });

  it('pairs a package that gained or lost the qualifier of the own architecture', () => {
    expect(compare(['libfoo1 1.0', 'libc6:amd64 2.36'], ['libfoo1:amd64 1.1', 'libc6:amd64 2.36'])).toEqual({
      upgraded: ['libfoo1:amd64 1.0 → 1.1'],
      unchanged: ['libc6:amd64 2.36'],
    });
    expect(compare(['libfoo1:amd64 1.0'], ['libfoo1 1.1'])).toEqual({ upgraded: ['libfoo1:amd64 1.0 → 1.1'] });
  });

  it('keeps a foreign architecture apart from the own one', () => {
    expect(
      compare(['libc6:amd64 2.36', 'libgcc-s1:amd64 12.2', 'libc6:i386 2.36'], ['libc6:amd64 2.41', 'libgcc-s1:amd64 12.2']),
    ).toEqual({
      removed: ['libc6:i386 2.36'],
      upgraded: ['libc6:amd64 2.36 → 2.41'],
      unchanged: ['libgcc-s1:amd64 12.2'],
    });
  });

  it('compares the builds of one image for two architectures package by package', () => {
    expect(compare(['apt 2.6.2', 'libc6:amd64 2.36'], ['apt 2.6.2', 'libc6:arm64 2.36'])).toEqual({
      unchanged: ['apt 2.6.2', 'libc6:arm64 2.36'],
    });
  });

  it('sorts its lists by name, whatever the order of the lines', () => {
    expect(compare([], ['zlib1g:amd64 1', 'apt 1', 'libfoo-dev 1', 'libfoo:amd64 1', 'libfoo+ 1'])).toEqual({
      added: ['apt 1', 'libfoo:amd64 1', 'libfoo+ 1', 'libfoo-dev 1', 'zlib1g:amd64 1'],
    });
  });

  it('is not confused by packages that are called like something JavaScript knows', () => {
    expect(compare(['constructor 1'], ['constructor 2', 'valueOf 1'])).toEqual({
      added: ['valueOf 1'],
      upgraded: ['constructor 1 → 2'],
    });
  });

  it('compares snaps by channel and revision', () => {
    const before = parseManifest('snap:core20\tlatest/stable\t1587\nsnap:lxd\t5.0/stable\t22923\nsnap:snapd\tlatest/stable\t1\n', 'm');
    const after = parseManifest('snap:core22\tlatest/stable\t864\nsnap:lxd\t5.0/stable\t24322\nsnap:snapd\tlatest/stable\t1\n', 'm');
    expect(compareManifests(before, after).snaps).toEqual({
      added: [{ name: 'core22', channel: 'latest/stable', revision: '864' }],
      removed: [{ name: 'core20', channel: 'latest/stable', revision: '1587' }],
      changed: [
        {
          name: 'lxd',
          from: { name: 'lxd', channel: '5.0/stable', revision: '22923' },
          to: { name: 'lxd', channel: '5.0/stable', revision: '24322' },
        },
      ],
      unchanged: [{ name: 'snapd', channel: 'latest/stable', revision: '1' }],
    });
  });
});

describe('for any two manifests', () => {
  it('one compared with itself is unchanged', () => {
    fc.assert(
      fc.property(manifest, (own) => {
        const { unchanged, snaps, ...rest } = compareManifests(own, own);
        expect(unchanged).toEqual(own.packages.toSorted(compareByName));
        expect(snaps.unchanged).toEqual(own.snaps);
        expect(rest).toEqual({ added: [], removed: [], upgraded: [], downgraded: [] });
      }),
    );
  });

  it('every package of the second is in one list, and every package of the first', () => {
    fc.assert(
      fc.property(manifest, manifest, (before, after) => {
        const { added, removed, upgraded, downgraded, unchanged } = compareManifests(before, after);
        const both = upgraded.length + downgraded.length + unchanged.length;
        expect(added.length + both).toBe(after.packages.length);
        expect(removed.length + both).toBe(before.packages.length);
      }),
    );
  });

  it('the way back swaps added and removed, upgraded and downgraded', () => {
    fc.assert(
      fc.property(manifest, manifest, (before, after) => {
        const there = compareManifests(before, after);
        const back = compareManifests(after, before);
        expect(new Set(back.removed)).toEqual(new Set(there.added));
        expect(new Set(back.downgraded.map(({ from, to }) => `${to} ${from}`))).toEqual(
          new Set(there.upgraded.map(({ from, to }) => `${from} ${to}`)),
        );
        expect(back.unchanged).toHaveLength(there.unchanged.length);
      }),
    );
  });
});
