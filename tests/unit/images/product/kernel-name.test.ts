import { expect, it } from 'vitest';
import fc from 'fast-check';
import { formatKernelName, parseKernelName } from '../../../../src/images/product/kernel-name.ts';

it.each([
  ['ga-22.04', { subarch: 'ga-22.04', kflavor: 'generic', edge: false }],
  ['ga-22.04-lowlatency', { subarch: 'ga-22.04', kflavor: 'lowlatency', edge: false }],
  ['hwe-24.04-edge', { subarch: 'hwe-24.04', kflavor: 'generic', edge: true }],
  ['hwe-24.04-lowlatency-edge', { subarch: 'hwe-24.04', kflavor: 'lowlatency', edge: true }],
  ['hwe-t', { subarch: 'hwe-t', kflavor: 'generic', edge: false }],
  ['hwe-x-lowlatency', { subarch: 'hwe-x', kflavor: 'lowlatency', edge: false }],
  ['xgene-uboot', { subarch: 'xgene-uboot', kflavor: 'generic', edge: false }],
  ['xgene-uboot-mustang', { subarch: 'xgene-uboot-mustang', kflavor: 'generic', edge: false }],
  ['generic-lpae-generic-lpae', { subarch: 'generic-lpae', kflavor: 'generic-lpae', edge: false }],
  ['highbank-highbank', { subarch: 'highbank', kflavor: 'highbank', edge: false }],
  ['ga-22.04-nvidia-64k', { subarch: 'ga-22.04', kflavor: 'nvidia-64k', edge: false }],
  ['generic', { subarch: 'generic', kflavor: 'generic', edge: false }],
])('takes %s apart', (text, name) => {
  expect(parseKernelName(text)).toEqual(name);
});

it.each(['', '-', 'ga-', 'ga 22.04', 'GA-22.04', 'ga-22.04:amd64', '__proto__', 'ga-22.04\n', 'ga-22.04-\u202elowlatency', 'a--b'])(
  'knows nothing of %j',
  (text) => {
    expect(parseKernelName(text)).toBeUndefined();
  },
);

it('writes back every name it reads', () => {
  const piece = fc.constantFrom('ga', 'hwe', '22.04', '24.04', 't', 'generic', 'lowlatency', 'edge', 'lpae', 'xgene', '64k', '.');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const text = pieces.join('-');
      const name = parseKernelName(text);
      if (name !== undefined) expect(formatKernelName(name)).toBe(text);
    }),
    { numRuns: 5_000 },
  );
});

it('reads back every release kernel it writes', () => {
  const kernel = fc.record({
    subarch: fc.constantFrom('ga-22.04', 'hwe-24.04', 'hwe-p'),
    kflavor: fc.constantFrom('generic', 'lowlatency', 'nvidia', 'nvidia-64k'),
    edge: fc.boolean(),
  });
  fc.assert(
    fc.property(kernel, (name) => {
      expect(parseKernelName(formatKernelName(name))).toEqual(name);
    }),
  );
});
