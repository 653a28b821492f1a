import { expect, it } from 'vitest';
import { buildIndex } from '../../../src/topics/build-index.ts';
import { topicRecords } from '../../../src/topics/topics-json.ts';
import { makePage } from './entries.ts';

it('each entry is a record for each of its places, in the order of the index; code stands without quotes', () => {
  const index = buildIndex([
    makePage('a', { x: 'adding a [boot source]; ! `qemu-nbd`; see: source => boot source' }),
    makePage('b', { '': '`qemu-nbd`; see also: boot source => `qemu-nbd`' }),
  ]);
  expect(topicRecords(index)).toEqual([
    { letter: 'A', label: 'adding a boot source', href: 'a/#x' },
    { letter: 'B', label: 'boot source', href: 'topics/#topic-boot-source', seeAlso: ['qemu-nbd'] },
    { letter: 'B', label: 'boot source, adding', href: 'a/#x' },
    { letter: 'Q', label: 'qemu-nbd', href: 'a/#x', main: true },
    { letter: 'Q', label: 'qemu-nbd', href: 'b/' },
    { letter: 'S', label: 'source', href: 'topics/#topic-boot-source', see: 'boot source' },
  ]);
});

it('a place that is the home page has an address too', () => {
  expect(topicRecords(buildIndex([{ ...makePage('a', { '': 'overview' }), path: '' }]))).toEqual([{ letter: 'O', label: 'overview', href: './' }]);
});
