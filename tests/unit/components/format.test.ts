import { expect, it } from 'vitest';
import { formatBytes, formatDate, formatList, formatNumber } from '../../../src/components/format.ts';

it('groups thousands', () => expect(formatNumber(455_462_912)).toBe('455,462,912'));

it.each([
  ['2027-04-21', '21 April 2027'],
  ['2025-07-24T08:01:49.000Z', '24 July 2025'],
  ['Thu, 24 Jul 2025', 'Thu, 24 Jul 2025'],
  ['2025', '2025'],
])('writes the day %s as %s', (date, text) => expect(formatDate(date)).toBe(text));

it.each([
  [0, '0 bytes'],
  [1023, '1,023 bytes'],
  [100 * 1024 ** 2, '100 MiB'],
  [25_662_832_128, '23.9 GiB'],
  [4095 * 1024 ** 2, '4,095 MiB'],
  [4096 * 1024 ** 2, '4 GiB'],
])('writes %d bytes as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

it('joins words as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => formatList(words))).toEqual(['', 'a', 'a and b', 'a, b and c']);
});
