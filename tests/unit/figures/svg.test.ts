import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { drawCustomImageWays } from '../../../src/figures/custom-image-ways.ts';
import { drawDiskLayouts } from '../../../src/figures/disk-layout.ts';
import { drawImageAnatomy, wrap } from '../../../src/figures/image-anatomy.ts';
import { drawImageStorage } from '../../../src/figures/image-storage.ts';
import { drawReleaseTimeline } from '../../../src/figures/release-timeline.ts';
import { drawStreamPromotion } from '../../../src/figures/stream-promotion.ts';
import { arrow, escapeXml, text } from '../../../src/figures/svg.ts';
import { imageStorages } from '../../../src/images/boot-source/storage.ts';
import { esxiLayouts } from '../../../src/images/esxi/layout-data.ts';
import { ubuntuSeries } from '../../../src/images/release/ubuntu.ts';

const drawings = {
  'the parts of an image': drawImageAnatomy('an image', [
    { name: 'Kernel', purpose: 'runs the machine', scope: 'one for each kernel', size: '1 byte' },
    { name: 'Squashfs', purpose: 'the root file system', scope: 'one for each build', size: '2 bytes' },
  ]),
  'where images lie': drawImageStorage(imageStorages),
  'the time line': drawReleaseTimeline(ubuntuSeries, '2025-07-24'),
  'the disk layouts': drawDiskLayouts(esxiLayouts),
  'the promotion': drawStreamPromotion(),
  'the two ways': drawCustomImageWays(),
};

it.each(Object.entries(drawings))('%s stays inside its canvas', (_, { width, height, marks }) => {
  const numbers = (name: string): number[] => [...marks.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => Number(value));
  for (const [start, size, end] of [['x', 'width', width], ['y', 'height', height]] as const) {
    const starts = numbers(start);
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...starts)).toBeLessThanOrEqual(end);
    expect(Math.max(...numbers(size))).toBeLessThanOrEqual(end);
  }
});

it.each(Object.entries(drawings))('%s carries classes and no style, and says in words what it shows', (_, { title, description, marks }) => {
  expect(marks).not.toMatch(/style=|fill=|stroke=|NaN|undefined/);
  expect(title.length).toBeGreaterThan(10);
  expect(description.length).toBeGreaterThan(title.length);
});

it('draws one bar a release, in the order it is given', () => {
  const { marks } = drawReleaseTimeline(ubuntuSeries, '2025-07-24');
  const labels = [...marks.matchAll(/>(\d\d\.\d\d \w+)</g)].map(([, label]) => label);
  expect(labels).toEqual(ubuntuSeries.map(({ version, series }) => `${version} ${series}`));
});

it('keeps hostile text text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (hostile) => {
      const [element] = parseFragment(`<svg>${text(0, 0, hostile)}</svg>`).childNodes;
      const inner = element !== undefined && 'childNodes' in element ? element.childNodes : [];
      expect(inner).toHaveLength(1);
    }),
  );
  expect(escapeXml('<a b="c">&')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;');
});

it('points an arrow along its last leg', () => {
  expect(arrow([[0, 0], [10, 0]])).toMatch(/d="M0 0L10 0".*d="M10 0L1\.8 -3\.7L1\.8 3\.7Z"/);
});

it('breaks text between words', () => {
  expect(wrap('brings up the network', 10)).toEqual(['brings up', 'the', 'network']);
});
