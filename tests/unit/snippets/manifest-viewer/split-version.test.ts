import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinVersion, splitVersion } from '../../../../src/snippets/manifest-viewer/split-version.ts';

it.each([
  ['1:2.3-4', '1', '2.3', '4'],
  ['22.2-0ubuntu1~22.04.3', '', '22.2', '0ubuntu1~22.04.3'],
  ['1.2-3-4', '', '1.2-3', '4'],
  ['2026f', '', '2026f', ''],
  ['1:2', '1', '2', ''],
])('takes %s apart', (version, epoch, upstream, revision) => expect(splitVersion(version)).toEqual({ epoch, upstream, revision }));

it('puts together again what it took apart', () => {
  const version = fc.stringMatching(/^(?:[0-9]{1,2}:)?[0-9][A-Za-z0-9.+~]{0,8}(?:-[A-Za-z0-9.+~]{1,8}){0,2}$/);
  fc.assert(
    fc.property(version, (text) => {
      expect(joinVersion(splitVersion(text))).toBe(text);
    }),
  );
});
