import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compareDebianVersions } from '../../../../src/images/debian/order.ts';
import { deniedByCompareVersions, hasDpkg, installedVersions, orderWithDpkg } from './dpkg.ts';
import type { Pair } from './dpkg.ts';
import { deniedOf, disagreements, order } from './agreement.ts';
import { debianVersion, versionPair } from './version-arbitrary.ts';

describe('the order of Debian versions', () => {
  it.each([
    ['1.0', '1.1', -1],
    ['1.9', '1.10', -1],
    ['1.0~rc1', '1.0', -1],
    ['1.0~~', '1.0~', -1],
    ['1.0', '1.0+b1', -1],
    ['1.0a', '1.0+', -1],
    ['1.0.', '1.0+', 1],
    ['1:0.1', '2.0', 1],
    ['1.0-1', '1.0-1ubuntu1', -1],
    ['1.0-1', '1.0', 1],
    ['5.15.0-41.44', '5.15.0-9.9', 1],
    ['2.36-9+deb12u14', '2.36-9+deb12u9', 1],
    ['1.00000000000000000000000000000000001', '1.1', 0],
    ['99999999999999999999999999998', '99999999999999999999999999999', -1],
  ])('%s and %s: %i', (left, right, expected) => {
    expect(order(left, right)).toBe(expected);
    expect(order(right, left)).toBe(0 - expected);
  });

  it('holds different writings of one version for equal', () => {
    expect(['1.0', '0:1.0', '1.0-0', '1.00', '01.0', '1.0-'].map((text) => order('1.0', text))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is antisymmetric', () => {
    fc.assert(
      fc.property(versionPair, ([a, b]) => {
        expect(order(a, b) + order(b, a)).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(debianVersion, debianVersion, debianVersion, (a, b, c) => {
        const [low, middle, high] = [a, b, c].toSorted(compareDebianVersions);
        expect(order(low ?? '', middle ?? '')).toBeLessThanOrEqual(0);
        expect(order(middle ?? '', high ?? '')).toBeLessThanOrEqual(0);
        expect(order(low ?? '', high ?? '')).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds only equals for interchangeable: what equals a stands to c as a does', () => {
    fc.assert(
      fc.property(debianVersion, debianVersion, (a, c) => {
        expect(order(a.replace(/^(?=[^:]*$)/, '0:'), c)).toBe(order(a, c));
      }),
    );
  });

  it('has a place for texts that are no versions', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(order(a, b) + order(b, a)).toBe(0);
        expect(order(a, a)).toBe(0);
      }),
    );
  });
});

describe('agreement with dpkg on the order', () => {
  it.skipIf(!hasDpkg)('agrees with dpkg --compare-versions on 1,000 generated pairs (skipped without dpkg)', () => {
    expect(deniedOf(fc.sample(versionPair, 1_000))).toEqual([]);
  });

  it.skipIf(!hasDpkg)('lets dpkg deny what is wrong (skipped without dpkg)', () => {
    expect(deniedByCompareVersions([['1.0~rc1', 'gt', '1.0'], ['1', 'lt', '2']])).toEqual(['1.0~rc1 gt 1.0']);
    expect(orderWithDpkg([['1.0~rc1', '1.0'], ['2', '1'], ['1', '0:1']])).toEqual([-1, 1, 0]);
  });

  it.skipIf(!hasDpkg)('agrees with dpkg on 20,000 generated pairs, checked as dependencies (skipped without dpkg)', () => {
    expect(disagreements(fc.sample(versionPair, 20_000))).toEqual([]);
  });

  it.skipIf(!hasDpkg)("agrees with dpkg on the versions of this machine's packages (skipped without dpkg)", () => {
    const versions = installedVersions();
    const neighbours = versions.toSorted(compareDebianVersions);
    const pairs = versions.flatMap((left, index): readonly Pair[] => [
      ...versions.slice(index + 1, index + 60).map((right) => [left, right] as const),
      ...neighbours.slice(index + 1, index + 2).map((right) => [neighbours[index] ?? left, right] as const),
    ]);
    expect(versions.length).toBeGreaterThan(10);
    expect(disagreements(pairs)).toEqual([]);
  }, 120_000);
});
