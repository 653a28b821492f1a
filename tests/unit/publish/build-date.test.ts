import { expect, it } from 'vitest';
import { readBuildDate } from '../../../src/publish/build-date.ts';

it('is the day of SOURCE_DATE_EPOCH, in UTC', () => expect(readBuildDate({ SOURCE_DATE_EPOCH: '1753401599' })).toBe('2025-07-24'));
it('is a day, whatever the checkout', () => expect(readBuildDate({})).toMatch(/^\d{4}-\d\d-\d\d$/));
it('is a day of 1970 where the clock of a build is set to its beginning', () => expect(readBuildDate({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01'));
it('is that of the checkout where SOURCE_DATE_EPOCH is empty', () => expect(readBuildDate({ SOURCE_DATE_EPOCH: '' })).toBe(readBuildDate({})));
it.each(['x', '-5', '1700000000.5', ' 1700000000', '253402300800'])('is refused where SOURCE_DATE_EPOCH is “%s”: a build of today would pass for one of that day', (epoch) => {
  expect(() => readBuildDate({ SOURCE_DATE_EPOCH: epoch })).toThrow(`SOURCE_DATE_EPOCH is \`${epoch}\`, which is no date.`);
});
