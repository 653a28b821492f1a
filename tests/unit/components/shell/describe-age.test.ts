import { expect, it } from 'vitest';
import { ageInDays } from '../../../../src/components/shell/describe-age.ts';

it('counts whole days, and nothing for what is no date', () => {
  expect(ageInDays('2025-07-24', Date.parse('2025-08-24T12:00:00Z'))).toBe(31);
  expect(ageInDays('', 0)).toBe(0);
});
