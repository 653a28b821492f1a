import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelsOf } from '../entries.ts';

it('a triple stands under each of its three, the others in their order', () => {
  expect(labelsOf('triple: ESXi, boot disk, size')).toEqual(['ESXi, boot disk, size', 'boot disk, size, ESXi', 'size, ESXi, boot disk']);
});

it('a triple or a pair loses none of its parts and invents none', () => {
  const part = fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,5})?$/);
  fc.assert(
    fc.property(fc.uniqueArray(part, { minLength: 2, maxLength: 3 }), (parts) => {
      const labels = labelsOf(`${parts.length === 2 ? 'pair' : 'triple'}: ${parts.join(', ')}`).map((label) => label.split(', '));
      expect(labels.map(([first]) => first).sort()).toEqual([...parts].sort());
      for (const label of labels) expect([...label].sort()).toEqual([...parts].sort());
    }),
  );
});
