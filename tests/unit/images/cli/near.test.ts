import { describe, expect, it } from 'vitest';
import { findNear } from '../../../../src/images/cli/near.ts';

const names = [
  'boot:22.04:amd64:ga-22.04',
  'boot:22.04:amd64:hwe-22.04',
  'boot:24.04:arm64:ga-24.04',
  'pxelinux:pxe:i386',
];

describe('findNear', () => {
  it('puts a name with a slip first', () => {
    expect(findNear('boot:22.04:amd64:hwf-22.04', names)[0]).toBe('boot:22.04:amd64:hwe-22.04');
  });

  it('puts names that hold the text first, the shortest before', () => {
    expect(findNear('AMD64', names).slice(0, 2)).toEqual(['boot:22.04:amd64:ga-22.04', 'boot:22.04:amd64:hwe-22.04']);
  });

  it('gives no more than asked for, and none where there are none', () => {
    expect(findNear('x', names, 2)).toHaveLength(2);
    expect(findNear('x', [])).toEqual([]);
  });
});
