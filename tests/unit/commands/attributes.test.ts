import { describe, expect, it } from 'vitest';
import { readAttributes, withMarkers } from '../../../src/commands/attributes.ts';

describe('the words after the language of a block', () => {
  it.each([
    ['', {}],
    ['dir=packer-maas/ubuntu', { dir: 'packer-maas/ubuntu' }],
    ['since=3.1 until="3.4"', { since: '3.1', until: '3.4' }],
    ['unchecked="commands of MAAS 1.9"', { unchecked: 'commands of MAAS 1.9' }],
    ["title='x dir=y' {1,3}", {}],
  ])('are read from %j', (meta, attributes) => {
    expect(readAttributes(meta)).toEqual({ attributes, problems: [] });
  });

  it.each([
    ['unchecked', 'The attribute `unchecked` needs a reason of at least 10 characters.', 'Write one such as `unchecked="commands of MAAS 1.9"`.'],
    ['unchecked=""', 'The attribute `unchecked` needs a reason of at least 10 characters.', 'Write one such as `unchecked="commands of MAAS 1.9"`.'],
    ['unchecked="old  one  "', 'The attribute `unchecked` needs a reason of at least 10 characters.', 'Write one such as `unchecked="commands of MAAS 1.9"`.'],
    ['since=3', 'The attribute `since` takes a release of MAAS, and `3` is none.', expect.stringMatching(/^Write one such as `since=3\.5`; the releases are 2\.0, .*3\.7/)],
    ['until=3.4.1', 'The attribute `until` takes a release of MAAS, and `3.4.1` is none.', expect.stringMatching(/^Write one such as `until=3\.5`; the releases are/)],
    ['dir=', 'The attribute `dir` names no folder.', 'Write one such as `dir=packer-maas/ubuntu`.'],
    ['dir=packer-maas/debain', 'packer-maas has no template `debain`.', 'Did you mean `debian`?'],
  ])('are refused in %j', (meta, reason, remedy) => {
    expect(readAttributes(meta).problems).toMatchObject([{ reason, remedy }]);
  });

  it('have the last word over the version markers around the block', () => {
    expect(withMarkers({ since: '3.1' }, { since: '2.9', until: '3.4' })).toEqual({ since: '3.1', until: '3.4' });
    expect(withMarkers({}, { since: 'soon' })).toEqual({});
  });
});
