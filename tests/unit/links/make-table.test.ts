import { expect, it } from 'vitest';
import { readHistory } from '../../../src/links/history.ts';
import { legacyRulesSchema } from '../../../src/links/legacy-rules.ts';
import { makeTable } from '../../../src/links/make-table.ts';
import { listOldIds } from '../../../src/links/old-ids.ts';
import { listStubs } from '../../../src/links/stubs.ts';

const place = (address: string, title: string) => ({ address, title, isCoded: true });
const published = [place('', 'Home'), place('a/', 'A'), place('a/#one', 'One'), place('b/', 'B'), place('b/#two', 'Two')];
const history = readHistory('./ ddddd\na/ ccccc\na/#one fffff\na/#eins hhhhh\na/#zwei jjjjj\nold/ kkkkk\nold/#two mmmmm\nb/ nnnnn\nb/#two ppppp\n', 'a/#eins a/#uno\na/#uno a/#one\na/#zwei b/#two\nold/ b/\n');
const legacy = legacyRulesSchema.parse([{ to: 'a/', also: ['b/'], topics: [5076], slugs: ['images'], anchors: ['one'], renamed: { ones: 'one', far: 'b/#two' } }]);
const table = makeTable(published, history, legacy);

it('follows chains of moves to their end', () => {
  expect(table.aliases).toEqual({ 'a/#eins': 'a/#one', 'a/#uno': 'a/#one', 'a/#zwei': 'b/#two', 'old/': 'b/', 'old/#two': 'b/#two' });
});

it('keeps a short code through renames, moves and deletions', () => {
  expect(table.short).toEqual({ ccccc: 'a/', ddddd: '', fffff: 'a/#one', hhhhh: 'a/#one', jjjjj: 'b/#two', kkkkk: 'b/', mmmmm: 'b/#two', nnnnn: 'b/', ppppp: 'b/#two' });
});

it('gives a page the former ids of its sections, and of those that stand elsewhere now', () => {
  const ids = listOldIds(table, legacy);
  expect(ids.get('a/')).toEqual({
    aliases: new Map([['one', ['eins', 'uno', 'heading--one', 'heading--ones', 'ones']]]),
    moved: new Map([['zwei', 'b/#two'], ['heading--far', 'b/#two'], ['far', 'b/#two']]),
  });
  expect(ids.get('b/')).toEqual({ aliases: new Map([['two', ['heading--far', 'far']]]), moved: new Map() });
});

it('answers at the short codes, the old paths and the pages that moved', () => {
  const { short, old } = listStubs(table, legacy);
  expect(short.map(({ path, to }) => `${path} ${to}`).slice(0, 3)).toEqual(['s/ccccc/ a/', 's/ddddd/ ', 's/fffff/ a/#one']);
  expect(old.map(({ path, to, anchors }) => [path, to, anchors.map(({ anchor }) => anchor).join()])).toEqual([
    ['t/5076/', 'a/', 'heading--far'],
    ['t/-/5076/', 'a/', 'heading--far'],
    ['t/images/5076/', 'a/', 'heading--far'],
    ['docs/images/', 'a/', 'heading--far'],
    ['old/', 'b/', 'two'],
  ]);
});

it('refuses a rule that leads nowhere, and names what is near', () => {
  const rules = legacyRulesSchema.parse([{ to: 'a/', anchors: ['won'] }]);
  expect(() => makeTable(published, history, rules)).toThrow('BadLegacyRules: content/history/legacy.yaml: There is no a/#won. Near it: a/#one');
});

it('refuses two rules for one address', () => {
  const rules = legacyRulesSchema.parse([{ to: 'a/', topics: [1] }, { to: 'b/', topics: [1] }]);
  expect(() => makeTable(published, history, rules)).toThrow('BadLegacyRules: content/history/legacy.yaml: Two rules claim t/1: those of a/ and b/. Keep it in one.');
});

it('follows a rule whose section was renamed since', () => {
  const rules = legacyRulesSchema.parse([{ to: 'a/', topics: [1], anchors: ['eins'] }]);
  expect(makeTable(published, history, rules).legacy[0]?.anchors).toEqual({ eins: 'a/#one' });
});
