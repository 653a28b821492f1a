import { describe, expect, it } from 'vitest';
import { parseUpdated } from '../../../../src/images/simplestreams/date.ts';

describe('parseUpdated', () => {
  it.each([
    ['Thu, 24 Jul 2025 08:01:49 +0000', '2025-07-24T08:01:49.000Z'],
    ['Thu, 24 Jul 2025 10:01:49 +0200', '2025-07-24T08:01:49.000Z'],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %s', (updated, date) => {
    expect(parseUpdated(updated)).toBe(date);
  });
});
