import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maasReleases } from '../../../../src/images/maas-releases.ts';
import { rangeApplies, releaseInQuery } from '../../../../src/components/shell/version-applies.ts';

describe('a range of releases', () => {
  it.each([
    ['3.4', '3.5', undefined, false],
    ['3.5', '3.5', undefined, true],
    ['3.10', '3.9', undefined, true],
    ['3.0', '2.9', undefined, true],
    ['3.4', undefined, '3.4', true],
    ['3.5', undefined, '3.4', false],
    ['2.9', undefined, '3.0', true],
    ['3.1', '3.1', '3.4', true],
    ['3.4', '3.1', '3.4', true],
    ['3.0', '3.1', '3.4', false],
    ['3.5', '3.1', '3.4', false],
    ['3.5', undefined, undefined, true],
  ])('for %s, from %s to %s: %s', (release, since, until, expected) => {
    expect(rangeApplies(release, since, until)).toBe(expected);
  });
});

it('every release either has what one release brought or what the one before it still had', () => {
  const index = fc.integer({ min: 0, max: maasReleases.length - 1 });
  fc.assert(
    fc.property(index, index, (i, boundary) => {
      const [release, since, until] = [i, boundary, boundary - 1].map((at) => maasReleases[at]?.name);
      if (release === undefined || until === undefined) return;
      expect(rangeApplies(release, since, undefined)).toBe(!rangeApplies(release, undefined, until));
    }),
  );
});

describe('an address', () => {
  const known = ['2.9', '3.0', '3.4'];

  it.each([
    ['?maas=3.4', '3.4'],
    ['?q=a&maas=2.9', '2.9'],
    ['?maas=3.4.2', '3.4'],
    ['?maas=3.0.0~beta6', '3.0'],
    ['?maas=2.7', undefined],
    ['?maas=3.44', undefined],
    ['?maas=', undefined],
    ['?maas=latest', undefined],
    ['', undefined],
  ])('%s asks for %s', (query, release) => {
    expect(releaseInQuery(query, known)).toBe(release);
  });
});
