import { describe, expect, it } from 'vitest';
import { startProse } from '../../../../src/search/edge/prose-index.ts';
import type { ProseSection } from '../../../../src/search/edge/prose-index.ts';
import { levelOf, sectionOf } from '../../../../src/search/place.ts';

/** The words of sections with the level of each in every section that has it. */
async function levelsOf(...sections: readonly Partial<ProseSection>[]): Promise<Record<string, Record<number, number>>> {
  const prose = await startProse();
  try {
    for (const section of sections) await prose.add({ title: [], labels: [], page: [], text: [], ...section });
    const [words] = await prose.read(() => undefined);
    return Object.fromEntries(words.map(([word, places]) => [word, Object.fromEntries([...places].map((place) => [sectionOf(place), levelOf(place)]))]));
  } finally {
    await prose.end();
  }
}

const four = ['kernel', 'kernel', 'kernel', 'kernel'];
const filling = Array.from({ length: 30 }, (_, i) => `filling${i}`);

describe('the index of prose', () => {
  it('holds a word to count more in a title than in a label, in the title of the page and at the beginning of a text', async () => {
    const levels = await levelsOf({ title: ['kernel'] }, { labels: ['kernel'] }, { page: ['kernel'] }, { text: [...four, ...filling] }, { text: [...filling, ...four] });
    expect(levels['kernel']).toEqual({ 0: 10, 1: 7, 2: 4, 3: 3, 4: 2 });
  });
  it('adds what the text says to what the title says, and more the oftener it says it', async () => {
    const levels = await levelsOf({ title: ['kernel'], text: ['kernel'] }, { title: ['kernel'], text: ['kernel', 'kernel', 'kernel'] });
    expect(levels['kernel']).toEqual({ 0: 13, 1: 13 });
  });
  it('keeps a dotted number whole, and leaves out words that stand in every text', async () => {
    expect(Object.keys(await levelsOf({ text: ['the', '22.04', 'of', 'ubuntu'] })).sort()).toEqual(['22.04', 'ubuntu']);
  });
  it('knows where words stand that went to Pagefind in several records', async () => {
    const long = Array.from({ length: 120_000 }, (_, i) => `w${i % 7}`);
    const levels = await levelsOf({ text: long }, { text: [...long, 'first'] }, { title: ['second'], text: long }, { text: ['third'] });
    expect([levels['first'], levels['second'], levels['third']]).toEqual([{ 1: 1 }, { 2: 10 }, { 3: 3 }]);
  });
  it('does what is to be done meanwhile, and fails where that does', async () => {
    const prose = await startProse();
    await prose.add({ title: ['kernel'], labels: [], page: [], text: [] });
    const read = prose.read(() => {
      throw new Error('no room');
    });
    await expect(read).rejects.toThrow('no room');
    await prose.end();
  });
  it('has no words where there are no sections', async () => {
    expect(await levelsOf()).toEqual({});
  });
});
