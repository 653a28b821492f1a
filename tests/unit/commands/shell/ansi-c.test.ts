import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { decodeAnsiC } from '../../../../src/commands/shell/ansi-c.ts';

describe("the text of $'…'", () => {
  it.each(['a b', '\\a\\b\\e\\E\\f\\n\\r\\t\\v', "\\\\\\'\\\"\\?", '\\101\\60\\0617', '\\x41\\x4g', '\\u00e9\\u20ac', '\\U0001f4bf', '\\cA\\cz', '\\q\\z', 'a\\0b', '\\x00'])(
    'is that of bash: %s',
    (text) => {
      const environment = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' };
      expect(decodeAnsiC(text)).toBe(execFileSync('bash', ['--norc', '-c', `printf %s $'${text}'`], { encoding: 'utf8', env: environment }));
    },
  );

  it('has a replacement for a number that is no character', () => {
    expect(decodeAnsiC('\\UFFFFFFFF')).toBe('\ufffd');
  });
});
