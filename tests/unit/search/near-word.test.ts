import { describe, expect, it } from 'vitest';
import { nearWords } from '../../../src/search/near-word.ts';

describe('nearWords', () => {
  it('finds the word that one slip is missing from', () => {
    expect(nearWords('squahfs', ['squashf', 'squashfs', 'stream'])).toEqual(['squashfs']);
  });
  it('forgives two slips in a long word only', () => {
    expect(nearWords('commisionnig', ['commissioning'])).toEqual(['commissioning']);
    expect(nearWords('painting', ['pointings', 'printings'])).toEqual([]);
  });
  it('takes no word of four letters for one with another letter', () => {
    expect(nearWords('lake', ['like'])).toEqual([]);
    expect([nearWords('sanp', ['snap']), nearWords('imge', ['image'])]).toEqual([['snap'], ['image']]);
  });
  it('takes no number for another', () => {
    expect(nearWords('24.05', ['24.04'])).toEqual([]);
  });
  it('leaves short words alone', () => {
    expect(nearWords('ga', ['gb'])).toEqual([]);
  });
});
