import { describe, expect, it } from 'vitest';
import { countThings, groupDigits } from '../../../src/images/count.ts';

describe('groupDigits', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [455462912, '455,462,912'],
  ])('writes %i as %s', (value, text) => {
    expect(groupDigits(value)).toBe(text);
  });
});

describe('countThings', () => {
  it.each([
    [0, '0 items'],
    [1, '1 item'],
    [1234, '1,234 items'],
  ])('writes %i as %s', (value, text) => {
    expect(countThings(value, 'item')).toBe(text);
  });
});
