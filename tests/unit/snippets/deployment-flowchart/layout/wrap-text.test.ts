import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../../../src/snippets/deployment-flowchart/layout/wrap-text.ts';

it('breaks between words', () => expect(wrapText('MAAS retrieves the machine information', 130, 13)).toEqual(['MAAS retrieves', 'the machine', 'information']));

it('loses nothing, and makes no line too wide but for a single word', () => {
  const text = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 300 }), (words, width) => {
      const lines = wrapText(words, width, 13);
      expect(lines.join(' ')).toBe(words);
      for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    }),
  );
});
