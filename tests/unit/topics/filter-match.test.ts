import { describe, expect, it } from 'vitest';
import { filterKey, matchesFilter } from '../../../src/topics/filter-match.ts';

function matches(label: string, question: string): boolean {
  return matchesFilter(filterKey(label), filterKey(question));
}

describe('a label is shown', () => {
  it.each([
    ['boot source, adding', 'boot'],
    ['boot source, adding', 'ADD boot'],
    ['customising images', 'customize'],
    ['customising images', 'customise'],
    ['École', 'ecole'],
    ['size of a disk', 'size'],
    ['packer-created images', 'created'],
    ['why Ubuntu isn\'t', "isn't"],
    ['images.maas.io', 'images.maas'],
    ['anything', ''],
  ])('%s for %j', (label, question) => {
    expect(matches(label, question)).toBe(true);
  });

  it.each([
    ['boot source, adding', 'source delete'],
    ['boot source', 'ource'],
  ])('%s not for %j', (label, question) => {
    expect(matches(label, question)).toBe(false);
  });
});
