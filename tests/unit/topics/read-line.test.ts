import { expect, it } from 'vitest';
import { readLine } from '../../../src/topics/read-line.ts';

it('the entries of a line are told with their places', () => {
  expect(readLine(' packer; ! templates').map(({ main, offset }) => ({ main, offset }))).toEqual([
    { main: false, offset: 1 },
    { main: true, offset: 9 },
  ]);
});

it.each(['packer;', '; packer', '', 'a;;b'])('a line with an entry that is empty is refused: %s', (line) => {
  expect(() => readLine(line)).toThrow('An empty entry. The forms are');
});
