import { describe, expect, it } from 'vitest';
import { readVersionRange } from '../../../src/components/version-range.ts';

const at = 'content/pages/x.mdx:12:3';

describe('the range of a marker', () => {
  it('has a beginning, an end, or both, and a label that says so', () => {
    expect(readVersionRange({ since: '3.5' })).toEqual({ since: '3.5', label: 'From MAAS 3.5' });
    expect(readVersionRange({ until: '3.4' })).toEqual({ until: '3.4', label: 'Up to MAAS 3.4' });
    expect(readVersionRange({ since: '3.1', until: '3.4' })).toEqual({ since: '3.1', until: '3.4', label: 'From MAAS 3.1 to 3.4' });
    expect(readVersionRange({ since: '2.9', until: '2.9' })).toEqual({ since: '2.9', until: '2.9', label: 'Only in MAAS 2.9' });
  });

  it('keeps a patch release in its label', () => {
    expect(readVersionRange({ since: '3.5.1' })).toEqual({ since: '3.5', label: 'From MAAS 3.5.1' });
  });

  it.each([
    [{ since: 'next' }, '"next" is not a release of MAAS. Write it in quotation marks, as "3.5" or "3.5.1".'],
    [{ since: 3.5 }, '3.5 is not a release of MAAS. Write it in quotation marks, as "3.5" or "3.5.1".'],
    [{ since: '3.8.0a1' }, '"3.8.0a1" is not a release of MAAS. Write it in quotation marks, as "3.5" or "3.5.1".'],
    [{ since: '9999999999.0' }, '"9999999999.0" is not a version of MAAS. Write it as 3.5, 3.7.3 or 3.8.0a1.'],
    [{ until: '2.10' }, 'There is no MAAS 2.10. The releases are 2.0, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 3.0, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8.'],
    [{ since: '3.5', until: '3.4' }, 'No version is from 3.5 up to 3.4. Give the earlier one as `since`.'],
    [{}, 'The marker has no version. Write <Since v="3.5"> or <Until v="3.4">.'],
  ])('is refused with the place of the marker: %j', (given, reason) => {
    expect(() => readVersionRange({ ...given, at })).toThrow(`${at}: ${reason}`);
  });
});
