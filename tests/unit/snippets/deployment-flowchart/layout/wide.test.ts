import { describe, expect, it } from 'vitest';
import { steps } from '../../../../../src/images/deployment/step.ts';
import { flows } from '../../../../../src/images/deployment/flow.ts';
import type { Box, StepRow, TravelLine } from '../../../../../src/snippets/deployment-flowchart/layout/types.ts';
import { bottomOf, layWide } from '../../../../../src/snippets/deployment-flowchart/layout/wide.ts';
import { textWidth } from '../../../../../src/snippets/deployment-flowchart/layout/wrap-text.ts';

const layout = layWide();
const rows = layout.bands.flatMap((band) => band.rows);

/** The room that the two lines of a label take: the flow above the line, what travels below it. */
function labelBox({ travel, label: [x, y] }: TravelLine): Box {
  const name = flows.find(({ id }) => id === travel.flow)?.short ?? '';
  const width = Math.max(textWidth(name, 12 * 1.17), textWidth(travel.what, 12));
  return { x: x - width / 2, y: y - 16, width, height: 34 };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const labels = rows.flatMap((row) => row.travels.map((line) => ({ line, box: labelBox(line) })));
const boxes = rows.flatMap(({ box, choice }: StepRow) => [box, ...(choice ? [choice.box] : [])]);

describe('the wide drawing', () => {
  it('has a row for each step, in order', () => expect(rows.map(({ step }) => step.id)).toEqual(steps.map(({ id }) => id)));

  it('keeps every label off every box, and on the canvas', () => {
    for (const { box } of labels) {
      expect(boxes.filter((other) => overlap(box, other))).toEqual([]);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
    }
  });

  it('keeps labels off one another, but for those of different versions', () => {
    for (const [i, { box, line }] of labels.entries()) {
      const others = labels.slice(i + 1).filter((other) => overlap(box, other.box));
      for (const other of others) expect([line.travel.since, other.line.travel.until]).toEqual(['3.5', '3.4']);
    }
  });

  it('keeps boxes apart, and texts in their boxes', () => {
    for (const [i, row] of rows.entries()) {
      const next = rows[i + 1];
      if (next !== undefined) expect(next.box.y - bottomOf(row)).toBeGreaterThanOrEqual(24);
      for (const line of row.lines) expect(textWidth(line, 13.5)).toBeLessThanOrEqual(row.box.width - 38);
      expect(row.lines.length * 17).toBeLessThanOrEqual(row.box.height);
    }
  });

  it('starts and ends each line at the actors of its way', () => {
    for (const { travels, box, step } of rows) {
      for (const { travel, points } of travels) {
        const ends = [points[0]?.[0], points.at(-1)?.[0]];
        for (const [i, actor] of [travel.path[0], travel.path.at(-1)].entries()) {
          const lane = layout.lanes.find((one) => one.actor === actor);
          expect(actor === step.actor ? [box.x, box.x + box.width] : [lane?.middle]).toContain(ends[i]);
        }
      }
    }
  });
});
