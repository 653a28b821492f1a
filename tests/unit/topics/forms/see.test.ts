import { expect, it } from 'vitest';
import { readLine } from '../../../../src/topics/read-line.ts';

it('a reference leads from one label to another, subentries included', () => {
  expect(readLine('see: MIB => MAAS Image Builder; see also: mirror => boot source, adding').map(({ reading }) => reading)).toEqual([
    { kind: 'see', from: ['MIB'], to: ['MAAS Image Builder'] },
    { kind: 'seeAlso', from: ['mirror'], to: ['boot source', 'adding'] },
  ]);
});
