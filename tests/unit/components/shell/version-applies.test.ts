import { describe, expect, it } from 'vitest';
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
