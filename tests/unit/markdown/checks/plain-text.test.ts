import { expect, it } from 'vitest';
import { plainText } from '../../../../src/markdown/checks/plain-text.ts';

it('is the text with its code and the alternative text of its pictures', () => {
  expect(
    plainText({
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Use ' },
        { type: 'emphasis', children: [{ type: 'inlineCode', value: 'maas' }] },
        { type: 'break' },
        { type: 'image', url: '/a.svg', alt: 'a rack' },
      ],
    }),
  ).toBe('Use maas\na rack');
});
