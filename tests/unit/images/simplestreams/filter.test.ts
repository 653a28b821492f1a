import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EffectiveItem } from '../../../../src/images/simplestreams/effective.ts';
import { parseFilter } from '../../../../src/images/simplestreams/filter.ts';
import { failure } from '../failure.ts';

const item: EffectiveItem = {
  contentId: 'com.ubuntu.maas:stable:v3:download',
  product: 'com.ubuntu.maas.stable:v3:boot:22.04:amd64:ga-22.04',
  version: '20250718',
  item: 'squashfs',
  fields: {
    arch: 'amd64',
    release: 'jammy',
    os: 'ubuntu',
    size: 455462912,
    supported: true,
    list: ['x'],
    'bootloader-type': 'uefi',
    version: '22.04',
  },
};

const matches = (text: string): boolean => parseFilter(text).matches(item);

describe('parseFilter', () => {
  it.each([
    ['arch=amd64', true],
    ['arch=amd', false],
    ['arch!=arm64', true],
    ['arch!=amd64', false],
    ['release~(jammy|noble)', true],
    ['release~(focal|noble)', false],
    ['release~amm', true],
    ['release~^amm', false],
    ['release!~(jammy|noble)', false],
    ['release!~bionic', true],
    ['arch = amd64', true],
    ['arch  !~  ^i', true],
    ['os~(grub*|pxelinux)', false],
    ['size=455462912', true],
    ['size~^4', true],
    ['supported=True', true],
    ['list=', true],
    ['missing=', true],
    ['missing=x', false],
    ['missing!=x', true],
    ['missing~^$', true],
    ['product_name~:ga-', true],
    ['version_name=20250718', true],
    ['item_name=squashfs', true],
    ['version=22.04', true],
    ['bootloader-type=uefi', true],
    ['constructor=', true],
    ['arch=amd64 ', false],
  ])('%s gives %s', (text, expected) => {
    expect(matches(text)).toBe(expected);
  });

  it('takes os~(grub*|pxelinux) as an expression, not as a pattern of file names', () => {
    const withOs = (os: string): boolean => parseFilter('os~(grub*|pxelinux)').matches({ ...item, fields: { os } });
    expect(['grub-efi-signed', 'pxelinux', 'gru', 'ubuntu'].map(withOs)).toEqual([true, true, true, false]);
  });

  it.each(['', 'arch', '=amd64', 'arch<amd64', 'a b=c', '~x', 'arch=a\nb'])('refuses %j', (text) => {
    expect(failure(() => parseFilter(text))).toMatch(
      /^BadFilter: ".*": It is not KEY=VALUE, KEY!=VALUE, KEY~EXPRESSION or KEY!~EXPRESSION\. Such are arch=amd64 and release~\(jammy\|noble\)\.$/,
    );
  });

  it.each([
    ['release~(jammy', 'The expression cannot be used: error parsing regexp: missing closing ): `(jammy`.'],
    ['release~*', 'The expression cannot be used: '],
    ['release~[z-a]', 'The expression cannot be used: '],
    ['release~(?=j)', 'The expression looks ahead or behind, which cannot be run in bounded time.'],
    ['release~((a{100}){100}){100}', 'The expression cannot be used: '],
    [`release~${'a'.repeat(1001)}`, 'The expression is longer than 1000 characters.'],
  ])('refuses %s', (text, reason) => {
    expect(failure(() => parseFilter(text))).toContain(reason);
  });

  it('comes to an end with expressions that a backtracking engine never leaves', () => {
    const value = `${'a'.repeat(100_000)}!`;
    for (const expression of ['(a+)+$', '(a|aa)+$', '(a*)*b', '(.*a){20}$', '([a-z]+)*[A-Z]']) {
      expect(parseFilter(`arch~${expression}`).matches({ ...item, fields: { arch: value } })).toBe(false);
    }
  });

  it('reads any text or refuses it by name', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            '=',
            '~',
            '!',
            '(',
            ')',
            '[',
            ']',
            '*',
            '+',
            '?',
            '{',
            '}',
            '1',
            ',',
            '\\',
            '|',
            '^',
            '$',
            '.',
            ' ',
            '\u202e',
            '\u{1f600}',
          ),
        }),
        fc.string(),
        (start, end) => {
          let filter;
          try {
            filter = parseFilter(`k~${start}${end}`);
          } catch {
            expect(failure(() => parseFilter(`k~${start}${end}`))).toMatch(/^BadFilter: /);
            return;
          }
          expect(typeof filter.matches(item)).toBe('boolean');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
