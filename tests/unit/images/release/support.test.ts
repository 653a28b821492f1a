import { expect, it } from 'vitest';
import { supportPhase } from '../../../../src/images/release/support.ts';

const jammy = { released: '2022-04-21', supportEol: '2027-06-01', esmEol: '2032-04-21' };
const oracular = { released: '2024-10-10', supportEol: '2025-07-10' };

it.each([
  [jammy, '2022-04-20', 'unreleased'],
  [jammy, '2022-04-21', 'standard'],
  [jammy, '2027-06-01', 'standard'],
  [jammy, '2027-06-02', 'esm'],
  [jammy, '2032-04-21', 'esm'],
  [jammy, '2032-04-22', 'ended'],
  [oracular, '2025-07-11', 'ended'],
  [{ supportEol: '2021-12-31' }, '1999-01-01', 'standard'],
])('%j is on %s: %s', (dates, day, phase) => {
  expect(supportPhase(dates, day)).toBe(phase);
});
