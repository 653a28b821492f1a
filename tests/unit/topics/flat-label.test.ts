import { expect, it } from 'vitest';
import { flatLabel } from '../../../src/topics/flat-label.ts';

it('a label on one line has commas between its levels and no quotes around code', () => {
  expect(flatLabel(['`sstream-mirror`', 'default', 'options `--keep` and `--max`'])).toBe('sstream-mirror, default, options --keep and --max');
});
