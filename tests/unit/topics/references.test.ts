import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/topics/build-index.ts';
import { makePage } from './entries.ts';

function reasons(line: string): string[] {
  return buildIndex([makePage('a', { x: line })]).problems.filter(({ severity }) => severity === 'error').map(({ reason }) => reason);
}

describe('a reference', () => {
  it('to an entry or a subentry is in order', () => {
    expect(reasons('images, selecting; see: choosing images => images, selecting; see also: images => images, selecting')).toEqual([]);
  });

  it('may lead both ways between two entries', () => {
    expect(reasons('mirrors; packer; see also: mirrors => packer; see also: packer => mirrors')).toEqual([]);
  });

  it('to what is no entry is told what is near', () => {
    expect(reasons('boot source; see: source => boot sorce')).toEqual(['"source" sends its reader to "boot sorce", which is no entry. Near it: "boot source".']);
  });

  it('to itself is an error', () => {
    expect(reasons('packer; see also: packer => packer')).toEqual(['"packer" sends its reader to itself.']);
  });

  it('to one that sends on is an error, and so is a circle', () => {
    expect(reasons('c; see: a => b; see: b => c')).toEqual(['"a" sends its reader to "b", which sends on to "c". Write that one.']);
    expect(reasons('see: a => b; see: b => a')).toEqual([
      '"a" sends its reader to "b", which sends on to "a". Write that one.',
      '"b" sends its reader to "a", which sends on to "b". Write that one.',
    ]);
  });

  it('that sends all readers on stands beside no place, no subentry, no other', () => {
    expect(reasons('a; b; see: a => b')).toEqual(['"a" has places of its own, so it cannot send all its readers to "b": write `see also:`.']);
    expect(reasons('a, c; b; see: a => b')).toEqual(['"a" has places of its own, so it cannot send all its readers to "b": write `see also:`.']);
    expect(reasons('b; c; see: a => b; see: a => c')).toEqual(['"a" sends its readers to "b" and to "c": keep one, or write `see also:` for both.']);
    expect(reasons('b; c; see: a => b; see also: a => c')).toEqual(['"a" has a `see` and a `see also`: keep the `see`, and write the other below "b".']);
  });

  it('is told with the place it is written at', () => {
    expect(buildIndex([makePage('a', { x: 'b; see: a => c' })]).problems).toMatchObject([{ file: 'content/pages/a.mdx', line: 1, column: 4 }]);
  });
});
