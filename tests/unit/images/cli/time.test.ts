import { describe, expect, it } from 'vitest';
import { readTime } from '../../../../src/images/cli/time.ts';
import { failure } from '../failure.ts';

const io = (env: Record<string, string>) => ({
  out: () => undefined,
  err: () => undefined,
  isTerminal: false,
  isErrTerminal: false,
  env,
  now: () => new Date('2026-01-02T03:04:05Z'),
});

describe('readTime', () => {
  it('takes --date before SOURCE_DATE_EPOCH before the clock', () => {
    expect(readTime('sync', '2025-08-01', io({ SOURCE_DATE_EPOCH: '0' })).toISOString()).toBe(
      '2025-08-01T00:00:00.000Z',
    );
    expect(readTime('sync', undefined, io({ SOURCE_DATE_EPOCH: '86400' })).toISOString()).toBe(
      '1970-01-02T00:00:00.000Z',
    );
    expect(readTime('sync', undefined, io({})).toISOString()).toBe('2026-01-02T03:04:05.000Z');
  });

  it.each(['2025-8-1', '2025-02-30', '2025', '2025-02-30T00:00', 'today', ''])('refuses the date %j', (date) => {
    expect(failure(() => readTime('sync', date, io({})))).toContain('BadUse: sync: --date is ');
  });

  it.each(['', '-1', '1.5', '999999999999'])('refuses the epoch %j', (epoch) => {
    expect(failure(() => readTime('sync', undefined, io({ SOURCE_DATE_EPOCH: epoch })))).toContain(
      'BadUse: sync: SOURCE_DATE_EPOCH is ',
    );
  });
});
