import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInCOrder } from '../../../../src/images/simplestreams/order.ts';

describe('compareInCOrder', () => {
  it('sorts serials as LANG=C does', () => {
    expect(
      ['20250718', '20250718.1', '20240622_01', '20250718.10', '20250615', '20250718.2', 'A', 'a', '_'].sort(
        compareInCOrder,
      ),
    ).toEqual(['20240622_01', '20250615', '20250718', '20250718.1', '20250718.10', '20250718.2', 'A', '_', 'a']);
  });

  it('puts characters beyond U+FFFF last, where UTF-16 would not', () => {
    expect(['\u{1f600}', '\uffff', '\ue000'].sort(compareInCOrder)).toEqual(['\ue000', '\uffff', '\u{1f600}']);
  });

  it('is the order of the bytes of UTF-8 for any two texts', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareInCOrder(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
      { numRuns: 500 },
    );
  });
});
