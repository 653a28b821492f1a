import { strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { makeZip } from '../../../../src/offline/portable/zip.ts';

const entries = [['b.txt', strToU8('b')], ['a/index.html', strToU8('<p>a')]] as const;

it('is the same whatever the order of the files', () => {
  expect(makeZip(new Map(entries), '2026-11-26')).toEqual(makeZip(new Map(entries.toReversed()), '2026-11-26'));
});

it('holds each file by its path', () => {
  expect(Object.keys(unzipSync(makeZip(new Map(entries), '2026-11-26')))).toEqual(['a/index.html', 'b.txt']);
});
