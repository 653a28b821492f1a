import { describe, expect, it } from 'vitest';
import { accept, recode } from '../../../src/links/accept.ts';
import { findChanges } from '../../../src/links/changes.ts';
import { describeLost } from '../../../src/links/describe-lost.ts';
import { readHistory } from '../../../src/links/history.ts';

const history = readHistory('./ ddddd\na/ ccccc\na/#one fffff\na/#two hhhhh\nb/ jjjjj\n', '');
const site = (...addresses: string[]) => addresses.map((address) => ({ address, title: address, isCoded: true }));
const losses = (...addresses: string[]) => findChanges(history, site(...addresses)).lost;

describe('what was published and is gone', () => {
  it('is nothing where all is there', () => expect(losses('', 'a/', 'a/#one', 'a/#two', 'b/')).toEqual([]));
  it('is a renamed section, answered by the new one of its page', () => {
    expect(losses('', 'a/', 'a/#uno', 'a/#two', 'b/')).toEqual([{ address: 'a/#one', successor: 'a/#uno' }]);
  });
  it('is a section that moved to another page with its id', () => {
    expect(losses('', 'a/', 'a/#two', 'b/', 'b/#one')).toEqual([{ address: 'a/#one', successor: 'b/#one' }]);
  });
  it('is a section taken out, answered by its page', () => {
    expect(losses('', 'a/', 'a/#two', 'b/')).toEqual([{ address: 'a/#one', successor: 'a/' }]);
  });
  it('is a page and its sections', () => {
    expect(losses('', 'b/').map(({ address }) => address)).toEqual(['a/', 'a/#one', 'a/#two']);
  });

  it('is told with the one command that mends it', () => {
    expect(describeLost(losses('', 'a/', 'a/#uno', 'a/#two', 'b/'))).toBe(`LostAddress: An address that was published leads nowhere. Bring it back, or record where it went in content/history/moves.txt (change what the command guessed wrong):

  content/pages/a.mdx: a/#one was published and is gone; what is nearest to it now is a/#uno

  npm run links -- accept --move a/#one a/#uno
`);
  });
});

describe('accept', () => {
  it('records the new places and the moves, and nothing is lost then', () => {
    const { history: after, changes } = accept(history, site('', 'a/', 'a/#uno', 'a/#two', 'b/'), [{ from: 'a/#one', to: 'a/#uno' }]);
    expect(changes.lost).toEqual([]);
    expect([...after.places.keys()]).toEqual(['', 'a/', 'a/#one', 'a/#two', 'b/', 'a/#uno']);
    expect(after.places.get('a/#uno')?.[0]).toMatch(/^[cdfhjkmnprtwx347]{5}$/);
    expect(after.places.get('a/#one')).toEqual(['fffff']);
  });
  it('needs one move for a page: its sections follow by their ids, or to the start of its successor', () => {
    const { changes } = accept(history, site('', 'b/', 'b/#one'), [{ from: 'a/', to: 'b/' }]);
    expect(changes.lost).toEqual([]);
  });
  it('refuses a move from what is there, from what never was, and to what is not', () => {
    const now = site('', 'a/', 'a/#two', 'b/');
    const tried = (from: string, to: string) => () => accept(history, now, [{ from, to }]);
    expect(tried('a/#two', 'a/')).toThrow('BadUse: --move a/#two a/: a/#two is still a place of the site.');
    expect(tried('a/#ome', 'a/')).toThrow('BadUse: a/#ome: This address was never published. Near it: a/#one');
    expect(tried('a/#one', 'a/#tw')).toThrow('BadUse: --move a/#one a/#tw: a/#tw is no place of the site. Near it: a/#two');
  });
  it('mends a rename that is taken back', () => {
    const renamed = accept(history, site('', 'a/', 'a/#uno', 'a/#two', 'b/'), [{ from: 'a/#one', to: 'a/#uno' }]).history;
    const back = accept(renamed, site('', 'a/', 'a/#one', 'a/#two', 'b/'), [{ from: 'a/#uno', to: 'a/#one' }]);
    expect(back.changes.lost).toEqual([]);
  });
});

it('refuses an id that is used anew while what had it before is somewhere else', () => {
  const moved = readHistory('a/ ccccc\na/#one fffff\na/#uno hhhhh\n', 'a/#one a/#uno\n');
  expect(() => findChanges(moved, site('a/', 'a/#one', 'a/#uno'))).toThrow('DoubledAddress: content/history/moves.txt: a/#one is a place of the site again, and links to it were promised to a/#uno. Pin another id to the new section');
});

it('refuses one short code for two places, with the command that mends it', () => {
  const doubled = readHistory('a/ ccccc\nb/ ccccc\n', '');
  expect(() => findChanges(doubled, site('a/', 'b/'))).toThrow('npm run links -- accept --recode b/');
  expect(recode(doubled, 'b/').places.get('b/')).not.toEqual(['ccccc']);
});

it('refuses moves in a circle', () => {
  const circle = readHistory('a/#one fffff\n', 'a/#one a/#two\na/#two a/#one\n');
  expect(() => findChanges(circle, site('a/'))).toThrow('BadHistory: content/history/moves.txt: The moves go in a circle: a/#one → a/#two → a/#one.');
});
