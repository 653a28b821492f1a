import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { deniedOf, disagreements, operatorOf } from './agreement.ts';
import { hasDpkg } from './dpkg.ts';
import { versionPair } from './version-arbitrary.ts';

describe('agreement with dpkg on the order, at length', () => {
  it.skipIf(!hasDpkg)('agrees with dpkg --compare-versions on 20,000 generated pairs (skipped without dpkg)', () => {
    const pairs = fc.sample(versionPair, 20_000);
    expect(deniedOf(pairs)).toEqual([]);
    expect(new Set(pairs.map(operatorOf))).toEqual(new Set(['lt', 'eq', 'gt']));
  }, 240_000);

  it.skipIf(!hasDpkg)('agrees with dpkg on 100,000 more generated pairs, checked as dependencies (skipped without dpkg)', () => {
    expect(disagreements(fc.sample(versionPair, 100_000))).toEqual([]);
  }, 120_000);
});
