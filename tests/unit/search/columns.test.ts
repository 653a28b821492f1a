import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelsOf, packShard, sectionsOf } from '../../../src/search/columns.ts';

it('sections and labels are written down in columns, an id that the title gives as a sign', () => {
  const shard = packShard([['a/', 'A', 'how-to']], [[1, 0, '', 'A'], [1, 0, 'boot-sources', 'Boot sources'], [7, 0, 'list', 'List them']], [['', 'one\ntwo'], [], ['ga-22.04']]);
  expect(shard).toEqual({ pages: [['a/', 'A', 'how-to']], sections: ['1\n1\n7', '0\n0\n0', '\n*\nlist', 'A\nBoot sources\nList them'], labels: ['\f\fga-22.04', 'one\ntwo\f\f', '\f\f', '\f\f'] });
});

it('no section and no label is lost in columns', () => {
  const text = fc.stringMatching(/^[\w .:–é-]{1,12}$/);
  const row = fc.tuple(fc.nat(500), fc.nat(40), fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9-]{1,8}$/)), text);
  const lines = fc.tuple(...Array.from({ length: 4 }, () => fc.array(text, { maxLength: 3 }).map((list) => list.join('\n'))));
  fc.assert(
    fc.property(fc.array(fc.tuple(row, lines), { maxLength: 8 }), (list) => {
      const shard = packShard([], list.map(([section]) => section), list.map(([, labels]) => labels));
      expect([sectionsOf(shard), labelsOf(shard)]).toEqual([list.map(([section]) => section), list.map(([, labels]) => labels)]);
    }),
  );
});
