import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClearSigned } from '../../../../src/images/signature/clear-signed.ts';
import { failure } from '../failure.ts';

const block = '-----BEGIN PGP SIGNATURE-----\n\nabc=\n=1234\n-----END PGP SIGNATURE-----\n';
const message = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n{\n- - "a": 1,\n "b": 2  \n}\n${block}`;
const split = (text: string) => splitClearSigned(text, 's.sjson');

describe('splitClearSigned', () => {
  it('gives the signed text and the signature', () => {
    expect(split(message)).toEqual({ text: '{\n- "a": 1,\n "b": 2\n}', armouredSignature: block });
  });

  it('needs no Hash line', () => {
    expect(split(message.replace('Hash: SHA512\n', '')).text).toBe('{\n- "a": 1,\n "b": 2\n}');
  });

  it.each([
    [
      'text before the message',
      `x\n${message}`,
      'BadSignature: s.sjson:1: Text stands before the signed message, which does not cover it.',
    ],
    ['an empty line before the message', `\n${message}`, 'BadSignature: s.sjson:1: Text stands before'],
    [
      'text after the message',
      `${message}{"evil": 1}\n`,
      'BadSignature: s.sjson:13: Text follows the signature, which does not cover it.',
    ],
    ['a second message', message + message, 'BadSignature: s.sjson:13: Text follows the signature'],
    [
      'a header that smuggles text',
      message.replace('Hash:', 'Comment: x\nHash:'),
      'BadSignature: s.sjson:2: Only "Hash:" may stand',
    ],
    [
      'a line that is not dash-escaped',
      message.replace('- - "a"', '-"a"'),
      'BadSignature: s.sjson:5: A line of the signed text begins with an unescaped dash.',
    ],
    [
      'JSON without any signature',
      '{"a": 1}',
      'UnsignedFile: s.sjson:1: The first line is not "-----BEGIN PGP SIGNED MESSAGE-----".',
    ],
    ['a page that a proxy answers with', '<!DOCTYPE html><title>Login</title>', 'UnsignedFile: s.sjson:1: It is a web page: something between here and the stream'],
    ['an empty file', '', 'UnsignedFile: s.sjson:1: '],
    [
      'a file cut in its first line',
      '-----BEGIN PGP SIG',
      'TruncatedFile: s.sjson:1: The file ends inside its first line.',
    ],
    [
      'a file cut in the text',
      message.slice(0, 70),
      'TruncatedFile: s.sjson:6: The file ends before the line "-----END PGP SIGNATURE-----".',
    ],
    ['a file cut in the signature', message.slice(0, -10), 'TruncatedFile: '],
  ])('refuses %s', (_, text, reason) => {
    expect(failure(() => split(text))).toContain(reason);
  });

  it('takes a line of ten million blanks in its stride', () => {
    expect(split(message.replace('"b": 2  ', `"b": ${' '.repeat(10_000_000)}2`)).text).toContain('2\n}');
  });

  it('never gives out text that stands outside of the signed part', () => {
    fc.assert(
      fc.property(
        fc.nat(message.length),
        fc.string({
          unit: fc.constantFrom(
            '-',
            ' ',
            '\n',
            'x',
            '-----BEGIN PGP SIGNED MESSAGE-----',
            '-----BEGIN PGP SIGNATURE-----',
            '-----END PGP SIGNATURE-----',
          ),
        }),
        (at, junk) => {
          const mutated = `${message.slice(0, at)}${junk}${message.slice(at)}`;
          let text = '';
          try {
            ({ text } = split(mutated));
          } catch {
            expect(failure(() => split(mutated))).toMatch(/^(?:BadSignature|TruncatedFile|UnsignedFile): /);
            return;
          }
          expect(mutated).toMatch(/^-----BEGIN PGP SIGNED MESSAGE----- *\n/);
          expect(text).not.toContain('abc=');
        },
      ),
    );
  });
});
