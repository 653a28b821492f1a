import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { debianVersionProblem, parseDebianVersion } from '../../../../src/images/debian/version.ts';
import { hasDpkg, validateWithDpkg } from './dpkg.ts';
import { debianVersion } from './version-arbitrary.ts';

describe('taking a Debian version apart', () => {
  it.each([
    ['2.6.2', { epoch: 0, upstream: '2.6.2', revision: '' }],
    ['1:2.40-1ubuntu3', { epoch: 1, upstream: '2.40', revision: '1ubuntu3' }],
    ['3:6.04~git20190206.bf6db5b4+dfsg1-3ubuntu1', { epoch: 3, upstream: '6.04~git20190206.bf6db5b4+dfsg1', revision: '3ubuntu1' }],
    ['1.0-1-2', { epoch: 0, upstream: '1.0-1', revision: '2' }],
    ['1:2:3', { epoch: 1, upstream: '2:3', revision: '' }],
    [' 007:1 ', { epoch: 7, upstream: '1', revision: '' }],
  ])('%j', (text, parts) => {
    expect(parseDebianVersion(text)).toEqual(parts);
  });

  it('refuses with a named error that says why, where and what would be right', () => {
    expect(() => parseDebianVersion('1.0_1', { file: 'jammy.manifest', line: 7, column: 6 })).toThrow(
      'BadDebianVersion: jammy.manifest:7:6: "1.0_1" is not a Debian version: invalid character in version number. ' +
        'Write it as [epoch:]upstream[-revision], such as 1:2.40-1ubuntu3.',
    );
  });
});

const oddTexts = [
  '', ' ', '1 0', '1', '1\t', ':1', '1:', '1-', '-1', '1:-1', '-1:2', '-0:2', '+1:2', '01:2', '1a:2', '0x1:2', '1e3:2',
  '2147483647:1', '2147483648:1', '99999999999999999999:1', 'a1', '~1', '1:~1', '1: ', ' 1:', ' 1:\t', '1.0_1', '1.0-1_2', '1.0-a:b', '1é', '1-é',
  '1\u202e', '__proto__', '1.0-1~', '1~~', '1..', '1+', '1.0-', '1--1', '0', '--help',
];

describe('agreement with dpkg on what a version is', () => {
  it.skipIf(!hasDpkg)('gives the verdict of dpkg --validate-version, in its words, on odd texts (skipped without dpkg)', () => {
    const verdicts = oddTexts.map((text) => [text, debianVersionProblem(text)]);
    expect(verdicts).toEqual(validateWithDpkg(oddTexts).map((verdict, at) => [oddTexts[at], verdict]));
  });

  it.skipIf(!hasDpkg)('gives the verdict of dpkg --validate-version on made-up texts (skipped without dpkg)', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'019az~+.:- _\u00e9'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.oneof(debianVersion, anyText), { minLength: 25, maxLength: 25 }), (texts) => {
        expect(texts.map((text) => [text, debianVersionProblem(text)])).toEqual(validateWithDpkg(texts).map((verdict, at) => [texts[at], verdict]));
      }),
      { numRuns: 20 },
    );
  });
});

it('never fails otherwise than by name, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (debianVersionProblem(text) === undefined) expect(parseDebianVersion(text).upstream).not.toBe('');
      else expect(() => parseDebianVersion(text)).toThrow(expect.objectContaining({ name: 'BadDebianVersion' }));
    }),
  );
});
