import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/topics/build-index.ts';
import { flatLabel } from '../../../src/topics/flat-label.ts';
import { renderIndex } from '../../../src/topics/render.ts';
import { allTopics } from '../../../src/topics/topic-index.ts';
import type { IndexedPage, TopicIndex } from '../../../src/topics/topic-index.ts';
import { makePage } from './entries.ts';

/** `letter label → places` of every entry. */
function outline(index: TopicIndex): string[] {
  return [...allTopics(index)].map(({ letter, topic }) => `${letter} ${flatLabel(topic.label)} → ${topic.locators.map(({ href, main }) => href + (main ? '!' : '')).join(' ')}`);
}

describe('the index', () => {
  it('puts subentries below their heading, and each under its letter', () => {
    const index = buildIndex([makePage('import', { add: 'adding a [boot source]', def: 'recreate|recreating [default [boot source]]' })]);
    expect(outline(index)).toEqual([
      'A adding a boot source → import/#add',
      'B boot source → ',
      'B boot source, adding → import/#add',
      'B boot source, default → ',
      'B boot source, default, recreating → import/#def',
      'D default boot source → ',
      'D default boot source, recreating → import/#def',
      'R recreate default boot source → import/#def',
    ]);
  });

  it('has 27 groups, empty ones too', () => {
    expect(buildIndex([]).groups.map(({ letter }) => letter).join('')).toBe('#ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });

  it('puts the same entry of several pages together, the main place first, and the same place once', () => {
    const index = buildIndex([makePage('b', { x: 'packer', y: '! packer' }), makePage('a', { x: 'packer; packer' }), makePage('c', { '': 'packer' })]);
    expect(outline(index)).toEqual(['P packer → b/#y! a/#x b/#x c/']);
    expect(index.problems).toEqual([]);
  });

  it('names a place by page and section', () => {
    expect(buildIndex([makePage('a', { x: 'packer' })]).groups[16]?.topics[0]?.locators).toEqual([{ page: 'Page a', section: 'Section x', href: 'a/#x', main: false }]);
  });

  it('leads from one entry to others', () => {
    const index = buildIndex([makePage('a', { x: 'MAAS Image Builder; see: MIB => MAAS Image Builder; see also: packer => MAAS Image Builder; packer' })]);
    const found = [...allTopics(index)].map(({ topic: { id, see, seeAlso } }) => [id, see?.id, seeAlso.map((link) => link.id)]);
    expect(found).toEqual([
      ['topic-maas-image-builder', undefined, []],
      ['topic-mib', 'topic-maas-image-builder', []],
      ['topic-packer', undefined, ['topic-maas-image-builder']],
    ]);
    expect(index.problems).toEqual([]);
  });
});

describe('for all pages', () => {
  const words = fc.constantFrom('image', 'images', 'boot source', 'Packer', 'the ISO', '404', 'mirror', 'adding a [mirror]', 'pair: a, b', 'see: x => image');
  const page = fc.dictionary(fc.constantFrom('p', 'q', 'r'), fc.dictionary(fc.constantFrom('s', 't', ''), fc.array(words, { minLength: 1, maxLength: 3 }).map((entries) => entries.join('; '))));
  const pages = page.map((all) => Object.entries(all).map(([name, lines]) => makePage(name, lines)));

  it('every entry of every page is in the index with its place, and nothing else is', () => {
    fc.assert(
      fc.property(pages, (all) => {
        const given = all.flatMap(({ path, topics }) => topics.entries.map(({ label, id }) => `${flatLabel(label)} → ${path}${id === '' ? '' : `#${id}`}`));
        const made = [...allTopics(buildIndex(all))].flatMap(({ topic }) => topic.locators.map(({ href }) => `${flatLabel(topic.label)} → ${href}`));
        expect(made.toSorted()).toEqual([...new Set(given)].sort());
      }),
    );
  });

  it('the order of the pages changes neither the index nor its HTML', () => {
    const shuffled = pages.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray<IndexedPage>(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(buildIndex(other)).toEqual(buildIndex(all));
        expect(renderIndex(buildIndex(other))).toBe(renderIndex(buildIndex(all)));
      }),
    );
  });
});
