import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSortable, sortable } from '../../../src/topics/collate.ts';

function sorted(labels: readonly string[], level = 0): string[] {
  return labels.map((label) => sortable(label, level)).sort(compareSortable).map(({ text }) => text);
}

describe('headings are sorted', () => {
  it.each([
    ['word by word, a hyphen for a blank', ['packer', 'packer builder section', 'packer-created images', 'packer dependencies', 'packers']],
    ['a shorter label before the longer that begins with it', ['creating images', 'creating images behind a proxy']],
    ['without regard to articles at their start', ['booting', 'a build', 'the CentOS image', 'daily stream', 'an ISO']],
    ['numbers by their value', ['3.1', '3.5', '22.04', '24.04', 'CentOS 7', 'CentOS 10']],
    ['without regard to capitals and accents', ['edit', 'Éire', 'ESXi', 'export']],
    ['what stands in brackets behind the same word alone', ['deployed', 'deployed (status)', 'deployed machine']],
    ['without regard to quotes', ['no', '"NoneType"', 'not']],
    ['signs before numbers before letters', ['--keep', '/boot', '404', 'ARM']],
  ])('%s', (_rule, labels) => {
    expect(sorted([...labels].reverse())).toEqual(labels);
  });

  it('by their first word where a small word stands first', () => {
    expect(sorted(['with a proxy', 'to build', 'adding'])).toEqual(['adding', 'to build', 'with a proxy']);
  });
});

it('subentries are sorted without regard to small words at their start', () => {
  expect(sorted(['with a proxy', 'to build', 'in the CLI', 'deleting'], 1)).toEqual(['to build', 'in the CLI', 'deleting', 'with a proxy']);
});

it('a label of small words is sorted by the last of them', () => {
  expect(sorted(['at', 'on the', 'to a'], 1)).toEqual(['to a', 'at', 'on the']);
});

describe('for all labels', () => {
  const label = fc.oneof(fc.string(), fc.constantFrom('the image', 'Image', 'image', 'an image', 'image-s', 'image s', '"image"', '7', '07'));

  it('the order is total: one before the other, and never two different ones equal', () => {
    fc.assert(
      fc.property(label, label, label, (...texts) => {
        const [a, b, c] = texts.map((text) => sortable(text, 0));
        if (a === undefined || b === undefined || c === undefined) throw new Error('three labels');
        expect(Math.sign(compareSortable(a, b))).toBe(-Math.sign(compareSortable(b, a)) + 0);
        expect(compareSortable(a, b) === 0).toBe(a.text === b.text);
        if (compareSortable(a, b) <= 0 && compareSortable(b, c) <= 0) expect(compareSortable(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('the result does not depend on the order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(label, { maxLength: 12 }).chain((labels) => fc.tuple(fc.constant(labels), fc.shuffledSubarray(labels, { minLength: labels.length }))), ([labels, shuffled]) => {
        expect(sorted(shuffled)).toEqual(sorted(labels));
      }),
    );
  });
});
