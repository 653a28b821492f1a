import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultHttpLimits } from '../../../../src/images/edge/http-limits.ts';
import { choosePause, readRetryAfter } from '../../../../src/images/edge/http-retry.ts';

describe('choosePause', () => {
  it('doubles from half a second to fifteen', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((made) => choosePause(defaultHttpLimits, made, undefined, 0.5))).toEqual([
      500, 1000, 2000, 4000, 8000, 15000, 15000,
    ]);
  });

  it('varies by a quarter either way', () => {
    expect([0, 1].map((random) => choosePause(defaultHttpLimits, 1, undefined, random))).toEqual([375, 625]);
  });

  it('takes what the server asks for, up to a minute', () => {
    expect(choosePause(defaultHttpLimits, 1, 0)).toBe(0);
    expect(choosePause(defaultHttpLimits, 1, 60_000)).toBe(60_000);
    expect(choosePause(defaultHttpLimits, 1, 60_001)).toBeUndefined();
  });
});

describe('readRetryAfter', () => {
  const now = Date.parse('2025-08-01T00:00:00Z');

  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Fri, 01 Aug 2025 00:00:30 GMT', 30_000],
    ['Thu, 31 Jul 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('reads %s', (header, milliseconds) => {
    expect(readRetryAfter(header, now)).toBe(milliseconds);
  });

  it('gives no negative time and no NaN for any header', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const milliseconds = readRetryAfter(header, now) ?? 0;
        expect(milliseconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
