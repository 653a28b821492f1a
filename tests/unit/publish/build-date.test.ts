import { expect, it } from 'vitest';
import { readBuildDate } from '../../../src/publish/build-date.ts';

it('is the day of SOURCE_DATE_EPOCH, in UTC', () => expect(readBuildDate({ SOURCE_DATE_EPOCH: '1753401599' })).toBe('2025-07-24'));
it('is a day, whatever the checkout', () => expect(readBuildDate({})).toMatch(/^\d{4}-\d\d-\d\d$/));
it('is today where SOURCE_DATE_EPOCH says nothing', () => expect(readBuildDate({ SOURCE_DATE_EPOCH: 'x' }, new Date('2025-08-01T12:00:00Z'))).toBe('2025-08-01'));
