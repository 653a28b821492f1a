import { expect, it } from 'vitest';
import { textFragment, wholeWords } from '../../../src/links/text-fragment.ts';

it.each([
  ['two words', ':~:text=two%20words'],
  ['a-b, c & d', ':~:text=a%2Db%2C%20c%20%26%20d'],
  ['one two three four five six seven eight nine ten eleven twelve thirteen', ':~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen'],
  ['end of one\n\nstart of two', ':~:text=end%20of%20one,start%20of%20two'],
  [' \n ', undefined],
])('%j is named %s', (passage, directive) => expect(textFragment(passage)).toBe(directive));

it('grows a passage to whole words', () => {
  expect(wholeWords('the bo', 'ot sour', 'ces of')).toBe('boot sources');
  expect(wholeWords('(', 'boot', ')')).toBe('boot');
  expect(wholeWords('a', '-b', 'c')).toBe('-bc');
});
