import { describe, expect, it } from 'vitest';
import { formatTable } from '../../../../src/images/cli/table.ts';

describe('formatTable', () => {
  it('aligns columns and pads no line end', () => {
    expect(
      formatTable(
        [{ title: 'NAME' }, { title: 'BYTES', align: 'right' }, { title: 'PATH' }],
        [
          ['a', '1', 'x/y'],
          ['longer', '1,000', ''],
        ],
      ),
    ).toEqual(['NAME    BYTES  PATH', 'a           1  x/y', 'longer  1,000']);
  });

  it('makes hostile text harmless before it measures', () => {
    expect(
      formatTable(
        [{ title: 'A' }, { title: 'B' }],
        [
          ['\u001b', 'x'],
          ['ab', 'y'],
        ],
      ),
    ).toEqual(['A       B', '\\u{1b}  x', 'ab      y']);
  });
});
