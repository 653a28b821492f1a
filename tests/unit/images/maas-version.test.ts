import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compareMaasVersions, formatMaasVersion, isMaasSince, isMaasUntil, maasStages, parseMaasVersion } from '../../../src/images/maas-version.ts';
import type { MaasVersion } from '../../../src/images/maas-version.ts';

const part = fc.nat({ max: 999_999_999 });
const numbers = fc.record({ major: part, minor: part, patch: part });
const anyVersion: fc.Arbitrary<MaasVersion> = fc.oneof(
  numbers,
  fc
    .tuple(numbers, fc.constantFrom(...maasStages), part)
    .map(([base, stage, number]) => ({ ...base, preRelease: { stage, number } })),
);

describe('reading a version of MAAS', () => {
  it.each([
    ['2.9', { major: 2, minor: 9, patch: 0 }],
    ['3.7.3', { major: 3, minor: 7, patch: 3 }],
    ['3.8.0a1', { major: 3, minor: 8, patch: 0, preRelease: { stage: 'alpha', number: 1 } }],
    ['3.8.0~beta6', { major: 3, minor: 8, patch: 0, preRelease: { stage: 'beta', number: 6 } }],
    ['3.4.0rc2', { major: 3, minor: 4, patch: 0, preRelease: { stage: 'rc', number: 2 } }],
    ['3.5.1-16316-g.72be0ca5c', { major: 3, minor: 5, patch: 1 }],
    ['1:3.5.1-16316-g.72be0ca5c-0ubuntu1~22.04.1', { major: 3, minor: 5, patch: 1 }],
  ])('reads %s', (text, version) => {
    expect(parseMaasVersion(text)).toEqual(version);
  });

  it.each(['', '3', 'v3.5', '3.5.', '3.x', '3.5 ', '3.5.1.2', '3.8.0c1', '٣.٥', '3.5\n', '__proto__'])(
    'refuses %j',
    (text) => {
      expect(() => parseMaasVersion(text)).toThrow(expect.objectContaining({ name: 'BadMaasVersion' }));
    },
  );

  it('says where the text stands and what would be right', () => {
    expect(() => parseMaasVersion('three', { file: 'sources.json', line: 2 })).toThrow(
      'BadMaasVersion: sources.json:2: "three" is not a version of MAAS. Write it as 3.5, 3.7.3 or 3.8.0a1.',
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyVersion, (version) => {
        expect(parseMaasVersion(formatMaasVersion(version))).toEqual(version);
      }),
    );
  });
});

describe('the order of versions', () => {
  it('puts pre-releases before their release', () => {
    const texts = ['2.9', '3.0.1', '3.8.0a1', '3.8.0a2', '3.8.0b1', '3.8.0rc1', '3.8', '3.8.1', '3.10', '4.0'];
    const versions = texts.map((text) => parseMaasVersion(text));
    expect(versions.toReversed().toSorted(compareMaasVersions)).toEqual(versions);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
        expect(Math.sign(compareMaasVersions(a, b)) + Math.sign(compareMaasVersions(b, a))).toBe(0);
        if (compareMaasVersions(a, b) <= 0 && compareMaasVersions(b, c) <= 0) {
          expect(compareMaasVersions(a, c)).toBeLessThanOrEqual(0);
        }
        if (compareMaasVersions(a, b) === 0) expect(a).toEqual(b);
      }),
    );
  });
});

describe('what came with a release', () => {
  it.each([
    ['3.8.0a1', '3.8', true],
    ['3.8', '3.8', true],
    ['3.7.3', '3.8', false],
    ['3.10', '3.8', true],
    ['4.0.0b1', '3.8', true],
  ])('%s has what %s brought: %s', (version, since, expected) => {
    expect(isMaasSince(parseMaasVersion(version), since)).toBe(expected);
  });
});

describe('what ended with a release', () => {
  it.each([
    ['3.4', '3.4', true],
    ['3.4.2', '3.4', true],
    ['3.5.0a1', '3.4', false],
    ['2.9', '3.4', true],
    ['4.0', '3.4', false],
  ])('%s still has what ended with %s: %s', (version, until, expected) => {
    expect(isMaasUntil(parseMaasVersion(version), until)).toBe(expected);
  });
});
