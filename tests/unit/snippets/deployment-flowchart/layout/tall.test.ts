import { expect, it } from 'vitest';
import { layTall, textStart } from '../../../../../src/snippets/deployment-flowchart/layout/tall.ts';
import { textWidth } from '../../../../../src/snippets/deployment-flowchart/layout/wrap-text.ts';

const { width, lanes, bands } = layTall();
const rows = bands.flatMap((band) => band.rows);

it('is as wide as the text of a page on a phone of 360 pixels', () => expect(width).toBe(312));

it('gives each row the height of a finger, and its texts their room', () => {
  for (const { box, lines, travels } of rows) {
    expect(box.height).toBeGreaterThanOrEqual(44);
    for (const line of lines) expect(textStart + textWidth(line, 14)).toBeLessThanOrEqual(width);
    for (const { label, points } of travels) {
      expect(label[1]).toBeGreaterThanOrEqual(box.y + lines.length * 18);
      expect(label[1]).toBeLessThan(box.y + box.height);
      for (const [x] of points) expect(x).toBeLessThan(textStart - 4);
    }
  }
});

it('has a rail for each actor', () => expect(lanes.map(({ actor }) => actor)).toEqual(['user', 'image-server', 'image-storage', 'region', 'rack', 'machine']));
